/// Why a command ends without doing what was asked.
enum Stop: Error {
  /// Something is not as the command needs it; exit status 1. The details are lines of their own.
  case refused(String, details: [String] = [])
  /// The command could not run at all: wrong usage, files that cannot be read; exit status 2.
  case couldNotRun(String)

  var status: Int32 {
    switch self {
    case .refused: 1
    case .couldNotRun: 2
    }
  }

  var message: String {
    switch self {
    case .refused(let message, _), .couldNotRun(let message): message
    }
  }

  var details: [String] {
    switch self {
    case .refused(_, let details): details
    case .couldNotRun: []
    }
  }
}
