import Assessment
import Typesetting

/// A page as values: what it says, in order, before a format decides how it looks.
///
/// Every string is plain text, ours or a bank's; to keep it text is the format's part.
struct Document {
  let title: String
  let blocks: [Block]
  /// Where it all comes from, the last words of the page.
  var provenance: String?

  enum Block {
    case heading(String, startsPage: Bool = false)
    /// What matters most: a result in words, and what it comes to.
    case lead(String, Outcome)
    /// Something that a reader must not overlook.
    case callout(String)
    /// Words of an author; blank lines divide paragraphs, line feeds break lines.
    case prose(String)
    /// A text that several items share, under a title of ours.
    case passage(title: String, String)
    case note(String)
    case facts([Fact])
    case table(Table)
    case chart(Chart)
    case options([OptionLine])
    /// Addresses of documents, or what an author wrote in their place.
    case references([String])
    /// What to read, the most urgent first.
    case readings([Reading])
    indirect case item(ItemEntry)
  }

  /// A label and what it stands for, which may end in numbers of items.
  struct Fact {
    let label: String
    let value: String
    let items: [Int]

    init(_ label: String, _ value: String, items: [Int] = []) {
      self.label = label
      self.value = value
      self.items = items
    }

    var text: String { items.isEmpty ? value : "\(value): \(numberList(items))" }
  }

  /// A topic with the items that tell to read on it, and where to.
  struct Reading {
    let title: String
    let remark: String
    let items: [Int]
    let references: [String]

    var caption: String { "\(remark), \(itemWord) \(numberList(items))" }
    var itemWord: String { items.count == 1 ? "item" : "items" }
  }

  /// One item with its number in the form.
  struct ItemEntry {
    let number: Int
    /// What became of it, where the entry is about a response.
    var status: ItemScore.Status?
    /// Further words of the heading.
    var remarks: [String] = []
    let blocks: [Block]

    var heading: [String] { (status.map { [$0.rawValue] } ?? []) + remarks }
  }

  /// One option or prompt as shown, and what became of it.
  struct OptionLine {
    /// The letter or number it is shown with.
    let name: String
    let text: String
    var marks: [String] = []
    var isKey = false
    var isChosen = false
    var rationale = ""

    var caption: String {
      let words = marks.joined(separator: ", ")
      return (words.first.map { $0.uppercased() } ?? "") + words.dropFirst()
    }
  }
}

/// Divides an author's words at blank lines, made safe to show; leading indentation stays.
func paragraphs(of text: String) -> [[String]] {
  visible(text, keepingLines: true)
    .split(separator: "\n", omittingEmptySubsequences: false)
    .split { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
    .map { $0.map(String.init) }
}

/// The same on one line, for places that hold no more.
func oneLine(_ text: String) -> String {
  paragraphs(of: text).joined().map { $0.drop { $0 == " " } }.joined(separator: " ")
}
