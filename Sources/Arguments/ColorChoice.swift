/// When what a program shows is coloured, by the words that command lines share.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// Where a terminal wants it.
  case auto
  /// Whatever is there, and whatever `NO_COLOR` says.
  case always
  /// Nowhere.
  case never

  /// Whether text for a stream is coloured.
  public func colors(_ stream: StandardStream) -> Bool {
    switch self {
    case .auto: stream.wantsColor
    case .always: true
    case .never: false
    }
  }
}
