/// Why a command could not run; exit status 2.
struct Stop: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
