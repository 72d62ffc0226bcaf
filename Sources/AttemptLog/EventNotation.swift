import Assessment

/// How an event is written in the store, in JSON of our own shape.
///
/// ```
/// "begin"   "tick"   "leave-section"   "end-break"   "end"
/// {"visit":4}
/// {"respond":4,"select":["a","c"]}   {"order":["c","a"],"respond":4}
/// {"match":["c",null,"a"],"respond":4}
/// {"flag":4,"on":true}   {"on":false,"option":"b","strike":4}
/// {"note":4,"text":"two of them?"}   {"confidence":"unsure","rate":4}   {"rate":4}
/// ```
///
/// Items are positions in the form, counted from 0; options have the names of their authored
/// positions. Prompts are in authored order, `null` where nothing is matched.
struct EventNotation: Hashable, Codable {
  let event: SessionEvent

  init(_ event: SessionEvent) { self.event = event }

  private enum Key: String, CodingKey {
    case visit, respond, select, order, match, flag, strike, option, on
    case note, text, rate, confidence
  }

  private static let plain: [(name: String, event: SessionEvent)] = [
    ("begin", .begin), ("tick", .tick), ("leave-section", .leaveSection),
    ("end-break", .endBreak), ("end", .end),
  ]

  func encode(to encoder: any Encoder) throws {
    if let (name, _) = Self.plain.first(where: { $0.event == event }) {
      var container = encoder.singleValueContainer()
      return try container.encode(name)
    }
    var members = encoder.container(keyedBy: Key.self)
    switch event {
    case .visit(let position): try members.encode(position, forKey: .visit)
    case .respond(let position, let response):
      try members.encode(position, forKey: .respond)
      try Self.encode(response, in: &members)
    case .flag(let position, let isOn):
      try members.encode(position, forKey: .flag)
      try members.encode(isOn, forKey: .on)
    case .strike(let position, let option, let isOn):
      try members.encode(position, forKey: .strike)
      try members.encode(OptionName(index: option), forKey: .option)
      try members.encode(isOn, forKey: .on)
    case .note(let position, let text):
      try members.encode(position, forKey: .note)
      try members.encode(text, forKey: .text)
    case .rate(let position, let confidence):
      try members.encode(position, forKey: .rate)
      try members.encodeIfPresent(confidence, forKey: .confidence)
    case .begin, .tick, .leaveSection, .endBreak, .end: break
    }
  }

  private static func encode(
    _ response: Response,
    in members: inout KeyedEncodingContainer<Key>
  ) throws {
    switch response {
    case .selection(let options): try members.encode(options.map(OptionName.init), forKey: .select)
    case .order(let options): try members.encode(options.map(OptionName.init), forKey: .order)
    case .matches(let matches):
      try members.encode(matches.map { $0.map(OptionName.init) }, forKey: .match)
    }
  }

  init(from decoder: any Decoder) throws {
    guard let members = try? decoder.container(keyedBy: Key.self) else {
      let container = try decoder.singleValueContainer()
      let name = try container.decode(String.self)
      guard let event = Self.plain.first(where: { $0.name == name })?.event else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such event")
      }
      self.init(event)
      return
    }
    if let position = try members.decodeIfPresent(Int.self, forKey: .visit) {
      self.init(.visit(position))
    } else if let position = try members.decodeIfPresent(Int.self, forKey: .respond) {
      self.init(.respond(position, try Self.response(in: members)))
    } else if let position = try members.decodeIfPresent(Int.self, forKey: .flag) {
      self.init(.flag(position, try members.decode(Bool.self, forKey: .on)))
    } else if let position = try members.decodeIfPresent(Int.self, forKey: .note) {
      self.init(.note(position, try members.decode(String.self, forKey: .text)))
    } else if let position = try members.decodeIfPresent(Int.self, forKey: .rate) {
      let confidence = try members.decodeIfPresent(Confidence.self, forKey: .confidence)
      self.init(.rate(position, confidence))
    } else {
      let position = try members.decode(Int.self, forKey: .strike)
      let option = try members.decode(OptionName.self, forKey: .option).index
      self.init(.strike(position, option, try members.decode(Bool.self, forKey: .on)))
    }
  }

  private static func response(in members: KeyedDecodingContainer<Key>) throws -> Response {
    if let options = try members.decodeIfPresent([OptionName].self, forKey: .select) {
      return .selection(options.map(\.index))
    }
    if let options = try members.decodeIfPresent([OptionName].self, forKey: .order) {
      return .order(options.map(\.index))
    }
    return .matches(try members.decode([OptionName?].self, forKey: .match).map { $0?.index })
  }
}

/// An option by the name of its authored position.
private struct OptionName: Codable {
  let index: Option.Index

  init(index: Option.Index) { self.index = index }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Option.name(of: index))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let letters = Array(try container.decode(String.self).utf8)
    // Four letters name more options than an item can have.
    guard (1...4).contains(letters.count), letters.allSatisfy({ 0x61...0x7A ~= $0 }) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such option")
    }
    index = letters.reduce(0) { $0 * 26 + Int($1) - 0x60 } - 1
  }
}
