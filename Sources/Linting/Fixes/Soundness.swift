import Diagnostics
import ItemBank
import YAML

/// What a fix must not take from the files of a bank: items without errors, and readable text.
struct Soundness {
  private let files: [(path: String, state: State)]

  /// What counts of one file.
  private struct State {
    /// The items and case studies that have a name and no error.
    var sound: Set<String> = []
    /// The errors of the text itself, whatever it means.
    var syntaxErrors = 0
    /// The errors outside all items.
    var outerErrors = 0
  }

  init(of bank: LoadedBank) {
    let errors = bank.diagnostics.filter { $0.severity == .error }
    let places = ErrorPlaces(errors)
    var states: [String: State] = [:]
    var total: [String: Int] = [:]
    for error in errors {
      let path = error.range.file.path
      total[path, default: 0] += 1
      if error.isAboutSyntax { states[path, default: State()].syntaxErrors += 1 }
    }
    var inner: [String: Int] = [:]
    func look(at node: Node, _ id: Node?, isOutermost: Bool) {
      let path = node.document.source.path
      if let id, !places.touch(node) {
        states[path, default: State()].sound.insert(id.string)
      } else if isOutermost {
        inner[path, default: 0] += places.count(in: node)
      }
    }
    for item in bank.draft.items {
      look(at: item.node, item.id, isOutermost: item.caseStudy == nil)
    }
    for study in bank.draft.caseStudies { look(at: study.node, study.id, isOutermost: true) }
    files = bank.documents.map { document in
      let path = document.source.path
      var state = states[path] ?? State()
      state.outerErrors = (total[path] ?? 0) - (inner[path] ?? 0)
      return (path, state)
    }
  }

  /// The files that are worse off in a bank that was made from this one.
  func broken(in fixed: LoadedBank) -> [String] {
    zip(files, Soundness(of: fixed).files).compactMap { old, new in
      let isSound =
        new.state.sound.isSuperset(of: old.state.sound)
        && new.state.syntaxErrors <= old.state.syntaxErrors
        && new.state.outerErrors <= old.state.outerErrors
      return isSound ? nil : old.path
    }
  }
}

extension Diagnostic {
  /// Whether the text cannot be read, or not in one way only.
  fileprivate var isAboutSyntax: Bool {
    rule.name.hasPrefix("yaml-") || rule == "duplicate-key" || rule == "invalid-utf-8"
  }
}
