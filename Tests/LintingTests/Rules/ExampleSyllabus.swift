import ItemBank
import TestSupport

/// The profile of an example with topics of its own, read from files like any other.
struct ExampleSyllabus {
  /// The file of the syllabus with the marks of the example.
  let marked: String
  let profile: LoadedProfile?

  init(topics: String) {
    let lines = topics.split(separator: "\n").map { "      " + $0 + "\n" }
    marked =
      "format: 1\nsyllabus: example\nsections:\n  - id: \"1\"\n    title: Waters\n    domain: waters\n"
      + "    topics:\n" + lines.joined()
    profile = try? Self.load(MarkedText(marked).text)
  }

  private static func load(_ syllabus: String) throws -> LoadedProfile {
    let folder = try TemporaryFolder([
      ("profile.yaml", profile), ("syllabus.yaml", syllabus),
    ])
    return try ProfileLoader { _ in nil }.load(at: folder.file("profile.yaml"))
  }

  private static let profile = """
    format: 1
    profile: example
    title: Example
    syllabus: syllabus.yaml
    time: 10m
    items: {scored: 1}
    domains: [{id: waters, title: Waters, weight: 100}]
    scoring: {scale: [100, 1000], pass: 700, assumed-raw-cut: 0.70}
    """
}
