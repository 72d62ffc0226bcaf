import Diagnostics
import ItemBank
import TestSupport

/// A profile of the files in an example, what the example leaves out filled in.
struct ExampleProfile {
  /// The profile for which the banks of examples are written.
  static let sound: LoadedProfile? = try? ExampleProfile(profile: "", syllabus: "").loaded

  let loaded: LoadedProfile
  let files: [MarkedFile]

  /// Writes a profile and its syllabus, and reads them as the programs do.
  init(profile: String, syllabus: String) throws {
    let folder = try TemporaryFolder()
    let profile = MarkedFile(
      path: folder.file("example/profile.yaml"),
      ExampleBank.completed(profile, with: Self.profile)
    )
    let syllabus = MarkedFile(
      path: folder.file("example/syllabus.yaml"),
      ExampleBank.completed(syllabus, with: Self.syllabus)
    )
    files = [profile, syllabus]
    for file in files {
      let name = String(file.source.path.dropFirst(folder.path.count + 1))
      try folder.write(String(decoding: file.source.bytes, as: UTF8.self), to: name)
    }
    loaded = try ProfileLoader { $0.hasSuffix("other") ? nil : $0 }.load(at: profile.source.path)
  }

  /// The files with the marks of the example.
  var marked: String { files.map(\.marked).joined(separator: "---\n") }

  /// The files with marks around what is found in them.
  func marked(_ diagnostics: [Diagnostic]) -> String {
    files.map { file in
      file.marked(diagnostics.filter { $0.range.file.path == file.source.path })
    }.joined(separator: "---\n")
  }

  private static let profile = [
    "format: 1", "profile: example", "title: Example", "syllabus: syllabus.yaml", "time: 10m",
    "items: {scored: 2}", "domains: [{id: rivers, title: Rivers, weight: 100}]",
    "scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.60}",
  ]
  private static let syllabus = [
    "format: 1", "syllabus: example",
    #"sections: [{id: "1", title: Rivers, domain: rivers, topics: [{id: topic, title: Topic}, "#
      + "{id: lakes, title: Lakes}, {id: seas, title: Seas}, {id: springs, title: Springs}]}]",
  ]
}
