/// A value that is kept to the end of the program.
///
/// Taking a bank apart, reference by reference, takes far longer than ending the program with it.
final class Keepsake<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  /// Keeps a value.
  static func keep(_ value: Value) { _ = unsafe Unmanaged.passRetained(Keepsake(value)) }
}
