import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing a code quality report` {
  @Test func `an issue each`() {
    expectEqualText(
      GitLabRenderer().text(for: SampleFindings.all),
      #"""
      [
        {
          "description": "orphan-file: nobody reads this",
          "check_name": "orphan-file",
          "fingerprint": "d2d29a1206bc38cf:1",
          "severity": "minor",
          "location": {
            "path": "Banks/a b/ü,1.yaml",
            "lines": {
              "begin": 1,
              "end": 1
            }
          }
        },
        {
          "description": "odd-name: the name '漢字' is odd (help: choose another)",
          "check_name": "odd-name",
          "fingerprint": "f0e5071b3e379721:1",
          "severity": "major",
          "location": {
            "path": "Banks/a b/ü,1.yaml",
            "lines": {
              "begin": 1,
              "end": 1
            }
          }
        },
        {
          "description": "hostile: 100% ::error::x,y␊::warning::z ␛[31m ]]> &<>\"' \#
      <U+202E>abc [a](b) <U+FFFF>| (help: 100% ::error::x,y␊::warning::z ␛[31m ]]> \#
      &<>\"' <U+202E>abc [a](b) <U+FFFF>|)",
          "check_name": "hostile",
          "fingerprint": "d27e76540be36fc7:1",
          "severity": "major",
          "location": {
            "path": "Banks/a b/ü,1.yaml",
            "lines": {
              "begin": 2,
              "end": 4
            }
          }
        },
        {
          "description": "odd-name: odd",
          "check_name": "odd-name",
          "fingerprint": "e658082819402a47:1",
          "severity": "minor",
          "location": {
            "path": "c.yaml",
            "lines": {
              "begin": 1,
              "end": 1
            }
          }
        }
      ]

      """#
    )
  }

  @Test func `an empty array without findings`() {
    #expect(GitLabRenderer().text(for: []) == "[]\n")
  }

  @Test(arguments: [
    ("a.yaml", "a.yaml"), ("./a//b/./c.yaml", "a/b/c.yaml"), ("/src/a.yaml", "a.yaml"),
    ("/srcs/a.yaml", "srcs/a.yaml"), ("../a.yaml", "../a.yaml"), ("/src", "src"),
  ])
  func `a path is relative`(path: String, expected: String) {
    let finding = Diagnostic("r", "m", at: .whole(SourceFile(path: path, text: "")))
    let text = GitLabRenderer(root: "/src").text(for: [finding])
    #expect(text.contains("\"path\": \"\(expected)\""))
  }
}
