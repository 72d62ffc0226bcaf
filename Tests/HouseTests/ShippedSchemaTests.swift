import Foundation
import ItemBank
import JSON
import TestSupport
import Testing

@Suite struct `The schemas beside banks and profiles` {
  static let places: [(folder: String, formats: [FileFormat])] = [
    ("Banks", [.bank, .items]), ("Profiles", [.profile, .syllabus]),
  ]

  @Test(arguments: places)
  func `are what banklint schema prints`(folder: String, formats: [FileFormat]) throws {
    let schemas = URL(filePath: Repository.root + "/" + folder + "/.schemas")
    let names = try FileManager.default.contentsOfDirectory(atPath: schemas.path).sorted()
    #expect(names == formats.map { $0.rawValue + ".json" })
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    for format in formats {
      let file = schemas.appending(path: format.rawValue + ".json")
      let text = format.schema.text(.indented) + "\n"
      guard isRecording else {
        expectEqualText(try String(contentsOf: file, encoding: .utf8), text, file.path)
        continue
      }
      try Data(text.utf8).write(to: file)
      Issue.record("recorded; look at what changed")
    }
  }

  @Test(arguments: places)
  func `are named in the first line of every file`(folder: String, formats: [FileFormat]) throws {
    let files = try Repository.files(below: folder).filter { $0.hasSuffix(".yaml") }
    #expect(!files.isEmpty)
    for path in files {
      let parts = path.split(separator: "/")
      let format = formats.first { parts.last == "\($0.rawValue).yaml" } ?? .items
      let way = String(repeating: "../", count: parts.count - 2)
      let text = try String(contentsOfFile: Repository.root + "/" + path, encoding: .utf8)
      let expected = "# yaml-language-server: $schema=\(way).schemas/\(format.rawValue).json\n"
      #expect(text.hasPrefix(expected), "\(path)")
    }
  }
}
