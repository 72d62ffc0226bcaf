/// A path as reports carry it to other machines: from the root of the sources where it lies below.
struct PortablePath {
  /// The path without `.` and empty parts; absolute only when it is outside the root.
  let text: String

  /// Shortens a path; an empty root shortens nothing.
  init(_ path: String, root: String) {
    let parts = Self.parts(of: path)
    let rootParts = Self.parts(of: root)
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    if isAbsolute, !rootParts.isEmpty, parts.count > rootParts.count, parts.starts(with: rootParts)
    {
      text = parts.dropFirst(rootParts.count).joined(separator: "/")
    } else {
      text = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  /// The path as a relative reference, or as a `file` URI where it is absolute (RFC 3986).
  var uri: String {
    var uri = text.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}
