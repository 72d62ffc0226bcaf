import Assessment

/// Writes banks of any size in the real format, the same bytes from the same seed.
///
/// The texts are words at random in the proportions of real items: literal stems of three lines,
/// four options with rationales, quoted scalars where an author would need them. Hardly any rule
/// finds anything in them: what is found would be printed, and printing is not what is measured.
struct BankGenerator {
  private var generator: SeededGenerator
  private var bytes: [UInt8] = []
  /// The number of topics in the syllabus, spread over sections of ten.
  private let topics: Int

  init(seed: UInt64, topics: Int) {
    generator = SeededGenerator(seed: Seed(seed))
    self.topics = topics
  }

  static let manifest = """
    format: 1
    bank: generated
    title: Generated bank
    profile: generated

    """

  static let profile = """
    format: 1
    profile: generated
    title: Generated exam
    syllabus: syllabus.yaml
    time: 90m
    items: {scored: 50, unscored: 15}
    domains:
      - {id: "1", title: First, weight: 60}
      - {id: "2", title: Second, weight: 40}
    types:
      multiple-choice: {options: 4}
    scoring: {scale: [100, 1000], pass: 700, assumed-raw-cut: 0.70}

    """

  static func syllabus(topics: Int) -> String {
    var text = "format: 1\nsyllabus: generated\nsections:\n"
    for section in 0..<(topics / 10) {
      text += "  - id: \"\(section)\"\n    title: Section \(section)\n"
      text += "    domain: \"\(section % 2 + 1)\"\n    topics:\n"
      for topic in 0..<10 { text += "      - {id: topic-\(topic), title: Topic \(topic)}\n" }
    }
    return text
  }

  /// A file of items, about 1,200 bytes each; their numbers begin with `first`.
  mutating func items(from first: Int, count: Int) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    append("format: 1\nitems:\n")
    for number in first..<(first + count) { writeItem(number) }
    return bytes
  }

  private mutating func writeItem(_ number: Int) {
    let topic = number % topics
    append("  - id: item-\(number)\n")
    append("    topic: \(topic / 10)/topic-\(topic % 10)\n")
    append("    type: multiple-choice\n    level: \(pick(["remember", "understand", "apply"]))\n")
    append("    difficulty: \(pick(["easy", "medium", "hard"]))\n    stem: |\n")
    for _ in 0..<2 {
      append("      \(words(11 + below(6), of: Self.subjects)).\n")
    }
    append("      Which topic does \(words(8 + below(6), of: Self.subjects))?\n")
    append("    options:\n")
    writeOptions()
    append("    references: [https://example.org/docs/\(number)]\n    reviewed: 2026-01-15\n")
  }

  /// Writes four options of five words, of other words than the stem; one option in five needs
  /// quotes.
  private mutating func writeOptions() {
    var (texts, key) = (optionTexts(), below(4))
    // A key that stands out by its length would be reported.
    while texts.indices.allSatisfy({
      $0 == key || texts[$0].utf8.count + 8 <= texts[key].utf8.count
    }) {
      (texts, key) = (optionTexts(), below(4))
    }
    for (option, text) in texts.enumerated() {
      append("      - text: \(text)\n")
      if option == key { append("        key: true\n") }
      append("        rationale: \(words(12 + below(6), of: Self.words[...])).\n")
    }
  }

  private mutating func optionTexts() -> [String] {
    (0..<4).map { _ in
      let text = words(5, of: Self.objects)
      return below(5) == 0 ? "\"variant: \(text)\"" : text
    }
  }

  /// Words at random, none twice in a row.
  private mutating func words(_ count: Int, of vocabulary: ArraySlice<StaticString>) -> String {
    var last = -1
    var words: [String] = []
    while words.count < count {
      let word = vocabulary.startIndex + below(vocabulary.count)
      guard word != last else { continue }
      last = word
      words.append("\(vocabulary[word])")
    }
    return words.joined(separator: " ")
  }

  /// The words of stems and those of options.
  private static let subjects = words[..<(words.count / 2)]
  private static let objects = words[(words.count / 2)...]

  private mutating func below(_ bound: Int) -> Int {
    generator.below(bound)
  }

  private mutating func pick(_ choices: [StaticString]) -> StaticString {
    choices[below(choices.count)]
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private static let words: [StaticString] = [
    "account", "action", "agent", "alarm", "answer", "archive", "audit", "batch", "bill", "branch",
    "bucket", "budget", "build", "cache", "catalog", "change", "class", "client", "cluster",
    "column", "compare", "compute", "connect", "copy", "cost", "count", "create", "daily", "delete",
    "deploy", "device", "document", "domain", "draft", "drift", "edge", "encrypt", "endpoint",
    "error", "event", "example", "export", "feature", "field", "filter", "finance", "forecast",
    "format", "gateway", "group", "guide", "history", "host", "image", "import", "index", "input",
    "instance", "invoice", "job", "journal", "key", "label", "latency", "layer", "learn", "ledger",
    "limit", "link", "load", "local", "lower", "manage", "map", "market", "measure", "memory",
    "message", "metric", "model", "monitor", "month", "network", "notify", "object", "offer",
    "order", "output", "owner", "package", "page", "parallel", "part", "path", "pattern", "period",
    "permit", "pipeline", "plan", "policy", "predict", "price", "process", "product", "profile",
    "prompt", "protect", "provider", "query", "queue", "random", "range", "rate", "reader",
    "record", "reduce", "region", "release", "remote", "replica", "report", "request", "resource",
    "response", "restore", "result", "retain", "review", "role", "route", "rule", "sample", "scale",
    "schedule", "schema", "score", "search", "secret", "section", "segment", "select", "server",
    "service", "session", "setting", "share", "signal", "source", "stage", "standard", "state",
    "step", "storage", "store", "stream", "summary", "support", "switch", "system", "table", "task",
    "template", "tenant", "test", "text", "throughput", "ticket", "time", "token", "topic", "total",
    "trace", "traffic", "train", "transfer", "trend", "update", "upload", "user", "value", "vector",
    "vendor", "version", "view", "volume", "weight", "window", "worker", "write", "zone",
  ]
}
