import Glibc
import ItemBank

/// The program that shows pages to the user.
enum Browser {
  /// Shows a page, by the first program of those in `$BROWSER`, `xdg-open` and `open` that there
  /// is, and waits until that has ended.
  ///
  /// - Throws: That there is none, or that it failed; the page stays where it is.
  static func show(_ path: String) throws(Stop) {
    for words in commands(for: path) {
      guard let status = run(words) else { continue }
      guard status == 0 else {
        throw .couldNotRun("'\(words[0])' could not show the page; it is in '\(path)'")
      }
      return
    }
    throw .couldNotRun(
      "no program was found to show the page; set BROWSER to one, or open '\(path)' yourself"
    )
  }

  /// `$BROWSER` is a list of commands with colons between them; `%s` stands for the page.
  private static func commands(for path: String) -> [[String]] {
    let list = FileSystem.environment("BROWSER") ?? ""
    let named = list.split(separator: ":").map { command in
      let words = command.split(separator: " ").map(String.init)
      return words.contains("%s") ? words.map { $0 == "%s" ? path : $0 } : words + [path]
    }
    return named.filter { $0.count > 1 } + [["xdg-open", path], ["open", path]]
  }

  /// Runs a program that is looked for in `$PATH`; nothing where it cannot be started.
  private static func run(_ words: [String]) -> Int32? {
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
  }
}
