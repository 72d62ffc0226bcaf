import CLibYAML

/// One step of the parser through a text.
///
/// Marks count code points from where the reader began. The value lives until the next step.
@safe struct Event {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  /// Whether a node begins or stands here.
  var isNode: Bool {
    switch kind {
    case .scalar, .alias, .sequenceStart, .mappingStart: true
    default: false
    }
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// The decoded value of a scalar.
  var value = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  /// How many bytes the value has.
  var length: Int { unsafe value.count }
  /// How a scalar is written.
  var style = Record.Kind.plain
  /// Whether a collection stands between brackets.
  var isFlow = false
  /// Whether an anchor or a tag stands before a node, or directives before a document.
  var hasProperties = false

  /// Whether the value is spelled like this in a text.
  func value(isAt offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset >= 0, offset + length <= text.count else { return false }
    guard let value = unsafe value.baseAddress, let text = text.baseAddress else {
      return true
    }
    return unsafe memcmp(value, text + offset, length) == 0
  }
}

/// What the parser says when it cannot go on.
struct SyntaxError: Error {
  let problem: String
  let mark: Int
  /// What the parser was doing, and since where.
  let context: String
  let contextMark: Int?
}

/// The C parser: the events of a text, one by one.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Begins to read; the text must be well-formed UTF-8 and stay in place while the reader lives.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    unsafe event.pointee.type = YAML_NO_EVENT
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Takes the next step.
  mutating func next() throws(SyntaxError) -> Event {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw failure() }
    let (start, end) = unsafe (event.pointee.start_mark.index, event.pointee.end_mark.index)
    var result = unsafe Event(kind: kind, start: Int(start), end: Int(end))
    switch result.kind {
    case .scalar:
      let scalar = unsafe event.pointee.data.scalar
      unsafe result.value = UnsafeRawBufferPointer(start: scalar.value, count: scalar.length)
      unsafe result.style = Self.style(scalar.style)
      unsafe result.hasProperties = scalar.anchor != nil || scalar.tag != nil
    case .mappingStart:
      let mapping = unsafe event.pointee.data.mapping_start
      unsafe result.isFlow = mapping.style == YAML_FLOW_MAPPING_STYLE
      unsafe result.hasProperties = mapping.anchor != nil || mapping.tag != nil
    case .sequenceStart:
      let sequence = unsafe event.pointee.data.sequence_start
      unsafe result.isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
      unsafe result.hasProperties = sequence.anchor != nil || sequence.tag != nil
    case .documentStart:
      let document = unsafe event.pointee.data.document_start
      let tags = unsafe document.tag_directives
      unsafe result.hasProperties = document.version_directive != nil || tags.start != tags.end
    default:
      break
    }
    return result
  }

  private var kind: Event.Kind {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    default: .streamEnd
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Record.Kind {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func failure() -> SyntaxError {
    let (problem, context) = unsafe (parser.pointee.problem, parser.pointee.context)
    return unsafe SyntaxError(
      problem: problem.map { unsafe String(cString: $0) } ?? "out of memory",
      mark: Int(parser.pointee.problem_mark.index),
      context: context.map { unsafe String(cString: $0) } ?? "",
      contextMark: context == nil ? nil : Int(parser.pointee.context_mark.index)
    )
  }
}
