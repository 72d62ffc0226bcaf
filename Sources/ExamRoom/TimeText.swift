/// A length of time as it is read aloud: `1 h 12 min`, `12 min`, `4 min 10 s`, `9 s`.
///
/// Seconds are left out from ten minutes on, and what is left out is not counted as a whole: there
/// is never less time than was said.
func words(for time: Duration) -> String {
  let seconds = max(time, .zero).components.seconds
  let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
  var parts: [String] = []
  if hours > 0 { parts.append("\(hours) h") }
  if minutes > 0 { parts.append("\(minutes) min") }
  if seconds < 600 && rest > 0 || parts.isEmpty { parts.append("\(rest) s") }
  return parts.joined(separator: " ")
}
