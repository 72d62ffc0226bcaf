/// Why a file or folder could not be read.
public enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(path: String)
  case isFolder(path: String)
  case notAFolder(path: String)
  case notRegular(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  case tooManyFiles(path: String, limit: Int)
  case changedWhileRead(path: String)
  case unreadable(path: String, reason: String)

  /// One phrase for a person, without a full stop.
  public var description: String {
    switch self {
    case .missing(let path): "'\(path)' does not exist"
    case .isFolder(let path): "'\(path)' is a folder, and a file is needed here"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .notRegular(let path): "'\(path)' is a device, pipe or socket, and only files are read"
    case .tooLarge(let path, let bytes, let limit):
      "'\(path)' has \(bytes) bytes, and files of up to \(limit) are read"
    case .tooManyFiles(let path, let limit):
      "'\(path)' holds more than \(limit) files, the most that one bank may have"
    case .changedWhileRead(let path): "'\(path)' changed while it was read"
    case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    }
  }
}
