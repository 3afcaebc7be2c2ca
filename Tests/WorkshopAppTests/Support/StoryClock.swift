import WorkshopModel

/// The only clock of a story; it begins on 1 March 2027 at 09:00 UTC.
final class StoryClock {
  var now = Timestamp(seconds: 1_803_891_600)

  var seconds: Double { Double(now.milliseconds) / 1000 }
}
