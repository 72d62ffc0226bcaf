import Arguments
import Assessment
import Diagnostics
import ItemBank
import Reports
import Typesetting

/// `mockexam list`: the profiles and banks that are found, and where.
enum ListCommand {
  static let command = Command(
    "list",
    summary: "Lists the profiles and banks that are found, and where",
    discussion: [
      "Profiles and banks are looked for in the folders 'Profiles' and 'Banks' of each folder in"
        + " $MOCKEXAM_PATH, then of the current folder, then of $XDG_DATA_HOME/mockexam, then of"
        + " share/mockexam beside the program. The first of a name hides later ones."
    ],
    examples: [.init("mockexam list", "Shows what can be sat here")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let profiles = catalog.profiles()
    let banks = catalog.banks()
    guard !profiles.isEmpty || !banks.isEmpty else {
      throw .refused("no profile and no bank was found; see 'mockexam help list'")
    }
    var lines = ["Profiles"]
    lines += rows(profiles) { describe(profile: $0, catalog) }
    lines += ["", "Banks"]
    lines += rows(banks) { describe(bank: $0, catalog) }
    try Console.show(lines.joined(separator: "\n") + "\n")
  }

  private static func rows(
    _ entries: [Catalog.Entry],
    describe: (Catalog.Entry) -> String
  ) -> [String] {
    let width = entries.map { CellWidth.of(visible($0.name)) }.max() ?? 0
    var seen: Set<String> = []
    return entries.map { entry in
      let name = visible(entry.name)
      let padding = String(repeating: " ", count: width - CellWidth.of(name))
      let hidden = seen.insert(entry.name).inserted ? "" : " (hidden by the one above)"
      return "  \(name)\(padding)  \(describe(entry))\n"
        + String(repeating: " ", count: width + 4) + visible(entry.folder) + hidden
    }
  }

  private static func describe(profile entry: Catalog.Entry, _ catalog: Catalog) -> String {
    guard let loaded = try? catalog.profile(entry.folder), let profile = loaded.profile else {
      return mistakes(in: entry)
    }
    let sections = profile.sections.count == 1 ? "" : ", \(profile.sections.count) sections"
    let size = "\(itemCount(profile.length)), \(profile.timeLimit.unitText)\(sections)"
    return "\(visible(profile.title)): \(size)"
  }

  private static func mistakes(in entry: Catalog.Entry) -> String {
    "has mistakes; 'banklint check \(visible(entry.folder))' shows them"
  }

  private static func itemCount(_ count: Int) -> String {
    "\(count) item\(count == 1 ? "" : "s")"
  }

  private static func describe(bank entry: Catalog.Entry, _ catalog: Catalog) -> String {
    guard let loaded = try? catalog.bank(at: entry.folder) else { return "cannot be read" }
    guard let bank = loaded.admit(), let exam = loaded.profile?.profile?.id else {
      return mistakes(in: entry)
    }
    return "\(visible(bank.title)): \(itemCount(bank.items.count)) for \(visible(exam))"
  }
}
