/// Something that means harm, and what a program has to say of it.
struct HostileInput: Sendable {
  /// What a row is called.
  let name: String
  /// A part of the message, the limit where there is one.
  let expected: String
  /// Makes it in a folder.
  let make: @Sendable (inout HostileFolder) throws(HostileFolder.Failure) -> Void
  var program = "banklint"
  /// The arguments of the program.
  var arguments: @Sendable (HostileFolder) -> [String] = {
    ["check", "--deny", "warnings", $0.bank]
  }
  /// The file that standard input comes from.
  var input = "/dev/null"
  /// How many bytes of it are read.
  var inputBytes = 0
  /// How many nodes, items and findings the program has to keep; what it refuses costs nothing.
  var nodes = 0
  var items = 0
  var findings = 0
  /// What happens to the file of items again and again while the program runs.
  var disturbance: (@Sendable (String) -> Void)?

  init(
    _ name: String,
    expecting expected: String,
    _ make: @escaping @Sendable (inout HostileFolder) throws(HostileFolder.Failure) -> Void = { _ in
    }
  ) {
    self.name = name
    self.expected = expected
    self.make = make
  }

  /// A bank of one file of items.
  init(_ name: String, expecting expected: String, items pieces: Piece...) {
    self.init(name, expecting: expected) { folder throws(HostileFolder.Failure) in
      try folder.writeItems(pieces)
    }
  }

  /// Returns the input with something changed.
  func with<Value>(_ field: WritableKeyPath<HostileInput, Value>, _ value: Value) -> HostileInput {
    var input = self
    input[keyPath: field] = value
    return input
  }

  /// All of them in the order of the table.
  static var all: [HostileInput] { texts + files + numbers + options }
}
