import Linting
import Testing

@Suite struct `Recognizing terms` {
  /// List entries, and the topics they define, as `id = title / alias`.
  struct Case: CustomTestStringConvertible {
    let notes: String
    let topics: [String]
    var testDescription: String { notes }

    init(_ notes: String, _ topics: String...) {
      self.notes = notes
      self.topics = topics
    }
  }

  static let bold = [
    Case("- **Lock:** lifts boats", "lock = Lock"),
    Case("- **Lock**: lifts boats", "lock = Lock"),
    Case("- **Lock** : lifts boats", "lock = Lock"),
    Case("- **Lock** - lifts boats", "lock = Lock"),
    Case("- **Lock** – lifts boats", "lock = Lock"),
    Case("- **Lock** — lifts boats", "lock = Lock"),
    Case("- **Lock:**", "lock = Lock"),
    Case("- **Lock**", "lock = Lock"),
    Case("- **Lock: lifts boats, even big ones.**", "lock = Lock"),
    Case("  - **Lock:** lifts boats", "lock = Lock"),
    Case("\t* **Lock:** lifts boats", "lock = Lock"),
    Case("+ **Lock:** lifts boats", "lock = Lock"),
    Case("• **Lock:** lifts boats", "lock = Lock"),
    Case("- **`flow` *rate*:** volume in time", "flow-rate = flow rate"),
    Case("- **Lock** (LK): lifts boats", "lock = Lock / LK"),
    Case(
      "- **Locks, weirs and dams**\n - **Weir:** a low dam",
      "locks-weirs-and-dams = Locks, weirs and dams",
      "weir = Weir"
    ),
  ]

  static let plain = [
    Case("- Lock: lifts boats", "lock = Lock"),
    Case(" - ISO/IEC 27001: a standard", "iso-iec-27001 = ISO/IEC 27001"),
    Case("- 3D chart: shows depth", "3d-chart = 3D chart"),
    Case(
      "- One two three four five six seven eight: text",
      "one-two-three-four-five-six-seven-eight = One two three four five six seven eight"
    ),
  ]

  @Test(arguments: bold + plain)
  func `an entry that names and explains is a term`(_ case: Case) {
    expectTopics(`case`)
  }

  @Test(arguments: [
    "- **Panama** is primarily for ships: big ones",
    "- **Panama**, on the other hand, is long",
    "- You **need** a spade",
    "- You **need**: a spade",
    "- **Lock-based** lifting",
    "- **Lock**-based lifting",
    "- **One-way locks, weirs, and dams**",
    "- **Never open both gates of the same lock at once**",
    "- **Lock: lifts",
    "- ****",
    "- **:** lifts",
    "- **Note:** dig first",
    "- **Example**: Panama",
    "- Gates:",
    "- Gates: ",
    "- Example: Panama",
    "- E.g.: Panama",
    "- For example: Panama",
    "- Note: dig first",
    "- lower case: text",
    "- One two three four five six seven eight nine: text",
    "- Just a sentence.",
    "- See https://example.org",
    "Lock: lifts boats",
    "**Lock:** lifts boats",
    "-Lock: lifts boats",
    "1. **Lock:** lifts boats",
    "-",
  ])
  func `prose is no term`(_ entry: String) {
    // A section without terms is a topic of its own.
    expectTopics(Case(entry, "canals = Canals"))
  }

  static let names = [
    Case("- **Gate Control (GC):** text", "gate-control = Gate Control / GC"),
    Case("- **GC (Gate Control of Locks):** text", "gc = GC / Gate Control of Locks"),
    Case("- **Gate (Upper Door):** text", "gate = Gate / Upper Door"),
    Case("- **Chain-of-Locks (CoL):** text", "chain-of-locks = Chain-of-Locks / CoL"),
    Case("- **GC (Gate Control) Rules:** text", "gc-rules = GC Rules / Gate Control"),
    Case("- **Gate (with hinges):** text", "gate = Gate"),
    Case("- **Gate (When Needed):** text", "gate = Gate"),
    Case("- **Gate (Lack of Water):** text", "gate = Gate"),
    Case("- **Gate (Opening Both Doors):** text", "gate = Gate"),
    Case("- **Gate (Moved by Hand):** text", "gate = Gate"),
    Case("- **Gate (Doors (Iron)):** text", "gate = Gate / Doors (Iron)"),
    Case("- **Gate (:** text", "gate = Gate"),
    Case("- **(GC):** text", "gc = (GC)"),
    Case("- **Weirs & Dams:** text", "weirs-and-dams = Weirs & Dams"),
    Case("- **Weirs&Dams:** text", "weirs-and-dams = Weirs&Dams"),
    Case("- **In/Out, 1st  try!:** text", "in-out-1st-try = In/Out, 1st try!"),
    Case("- **Écluse:** text", "cluse = Écluse"),
    Case("- **運河:** text\n- **水門:** text", "topic = 運河", "topic-2 = 水門"),
  ]

  @Test(arguments: names)
  func `a term is taken apart into a slug, a title and aliases`(_ case: Case) {
    expectTopics(`case`)
  }

  static let nested = [
    Case(
      "- **Lock:** a\n - **Pros:** b\n - **Cons:** c",
      "lock = Lock",
      "lock-pros = Lock: Pros",
      "lock-cons = Lock: Cons"
    ),
    Case(
      "- **Staff:**\n - **Lock**: a\n- **Cost:**\n - **Lock**: b",
      "staff = Staff",
      "staff-lock = Staff: Lock",
      "cost = Cost",
      "cost-lock = Cost: Lock"
    ),
    Case("- **Lock:** a\n - **Gate:** b", "lock = Lock", "gate = Gate"),
    Case(
      "- **Lock:** a\n - **Gate:** b\n  - **Benefits:** c",
      "lock = Lock",
      "gate = Gate",
      "gate-benefits = Gate: Benefits"
    ),
    Case("- **Lock:** a\n- Some prose.\n - **Benefits:** c", "lock = Lock", "benefits = Benefits"),
    Case("- **Benefits:** a\n- **Benefits:** b", "benefits = Benefits", "benefits-2 = Benefits"),
    Case(
      "- **Lock:** a\n - **Pros:** b\n - **Pros:** c",
      "lock = Lock",
      "lock-pros = Lock: Pros",
      "lock-pros-2 = Lock: Pros"
    ),
    Case(
      "- **Gate 2:** a\n- **Gate:** b\n- **Gate:** c",
      "gate-2 = Gate 2",
      "gate = Gate",
      "gate-3 = Gate"
    ),
  ]

  @Test(arguments: nested)
  func `a name that says too little is qualified by the term above it`(_ case: Case) {
    expectTopics(`case`)
  }

  private func expectTopics(_ case: Case) {
    let outline = Outline(reading: "1.1 Canals\n\(`case`.notes)\n".utf8)
    let topics = outline.sections.first?.topics.map { topic in
      (["\(topic.id) = \(topic.title)"] + topic.aliases).joined(separator: " / ")
    }
    #expect(topics == `case`.topics)
  }

  @Test func `the same term may stand in two sections`() {
    let outline = Outline(reading: "1.1 A\n- **Lock:** a\n1.2 B\n- **Lock:** b\n".utf8)
    #expect(outline.sections.map { $0.topics.map(\.id) } == [["lock"], ["lock"]])
  }

  @Test func `a section of neither terms nor sections is a topic itself`() {
    let outline = Outline(reading: "1 Rivers\n1.1 Understand the Great Flood (GF).\nRain.\n".utf8)
    #expect(outline.sections.first?.topics.isEmpty == true)
    let topic = outline.sections.first?.sections.first?.topics.first
    #expect(topic?.id == "great-flood")
    #expect(topic?.title == "Great Flood")
    #expect(topic?.aliases == ["GF"])
    #expect(topic?.line == 2)
  }

  @Test func `terms above the first heading are left out`() {
    let outline = Outline(reading: "- **Lock:** a\n1 Rivers\n- **Weir:** b\n".utf8)
    #expect(outline.sections.first?.topics.map(\.id) == ["weir"])
  }
}
