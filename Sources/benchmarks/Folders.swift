import FoundationEssentials

/// The folder that this program and those it measures were built into.
func programFolder() -> String? {
  let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  return program.map { URL(filePath: $0).deletingLastPathComponent().path }
}

/// A folder for generated banks that nobody else uses.
func temporaryFolder() -> String {
  FileManager.default.temporaryDirectory
    .appending(path: "mockexam-benchmarks-\(UUID().uuidString)").path
}

/// Writes a file, with the folders above it.
func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
  let file = URL(filePath: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(bytes).write(to: file)
}

/// Removes a folder and all in it.
func removeFolder(_ folder: String) {
  try? FileManager.default.removeItem(atPath: folder)
}

/// Whether a program is there.
func isExecutable(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

/// The number that a file begins with.
func firstNumber(in path: String) -> Double? {
  guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else { return nil }
  return text.split(separator: " ").first.flatMap { Double($0) }
}
