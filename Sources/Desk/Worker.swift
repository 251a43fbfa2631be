import Casework
import Foundation
import Reception
import Standards
import Synchronization

/// What takes long, or may have to wait, is done beside the screen's thread, so that letters echo and
/// the clock goes on. It touches no screen; what came of it is taken by the loop.
protocol Worker: AnyObject {
  /// Asks the office. Requests are answered one after another, in the order they came.
  ///
  /// - Parameter number: comes back with the answer.
  func ask(_ request: OfficeRequest, _ number: Int)

  /// Makes the store of a first run and sits down at its counter.
  func setUp(_ new: NewStore)

  /// Makes the day's copy of the store where one is due; the office is asked meanwhile.
  func copyStore()

  /// Begins a job of another program; jobs do not wait for each other.
  func start(_ job: @escaping @Sendable () -> WorkDone)

  /// What was finished since the last call, in the order in which it was.
  func takeDone() -> [WorkDone]

  /// Waits until something is finished, for the few moments when the loop must know.
  ///
  /// - Returns: at the latest after the time given.
  func waitForDone(atMost time: Duration)
}

/// What came of work.
enum WorkDone: Sendable {
  case answered(Int, Result<OfficeAnswer, CounterFailure>)
  case isSetUp(Result<OfficeFacts, CounterFailure>)
  case printed(Result<Void, CounterFailure>)
  /// The path of the file.
  case filed(Result<String, CounterFailure>)
  case tableSaved(Result<String, CounterFailure>)
  case printers([String])
  /// Whether a daily copy was made; false when there was nothing to do.
  case copied(Result<Bool, CounterFailure>)
}

/// What does not change while one sits at a counter.
struct OfficeFacts: Sendable {
  let officeID: String
  let isTraining: Bool
  let clock: any OfficeClock
  let outlet: DocumentOutlet
  let staff: StaffMember
  /// What spoke against the clock when somebody sat down.
  let clockDoubt: ClockDoubt?

  init(_ counter: Counter) {
    officeID = counter.office.id
    isTraining = counter.store.settings.training
    clock = counter.clock
    outlet = counter.outlet
    staff = counter.staff
    clockDoubt = counter.clockDoubt
  }
}

/// Said by the clerk to a job that is under way.
final class GivingUp: Sendable {
  private let isSaid = Atomic(false)

  func say() { isSaid.store(true, ordering: .relaxed) }

  var isMeant: Bool { isSaid.load(ordering: .relaxed) }
}

/// One thread for the office, and one for each job of another program.
final class ThreadWorker: Worker {
  private enum Task {
    case request(OfficeRequest, Int)
    case setUp(NewStore)
    case copy
  }

  /// What the threads share: tasks on their way there, and what came of them on its way back.
  private final class Exchange: Sendable {
    private let tasks = Mutex<[Task]>([])
    private let isAsked = DispatchSemaphore(value: 0)
    private let done = Mutex<[WorkDone]>([])
    private let isDone = DispatchSemaphore(value: 0)
    /// Wakes the loop from whichever thread.
    private let wake: @Sendable () -> Void

    init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

    func put(_ task: Task) {
      tasks.withLock { $0.append(task) }
      isAsked.signal()
    }

    func next() -> Task? {
      isAsked.wait()
      return tasks.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }

    func finish(_ outcome: WorkDone) {
      done.withLock { $0.append(outcome) }
      isDone.signal()
      wake()
    }

    func takeDone() -> [WorkDone] {
      done.withLock { list in
        defer { list = [] }
        return list
      }
    }

    func waitForDone(until deadline: DispatchTime) {
      while done.withLock({ $0.isEmpty }), isDone.wait(timeout: deadline) == .success {}
    }
  }

  private let exchange: Exchange
  private let setUp: OfficeSetUp

  /// Seconds for which one try waits for another process's save: what is refused then is tried again,
  /// and can be given up in between.
  static let longestTry = 0.1

  /// - Parameters:
  ///   - counter: from now on of the office's thread; `nil` until a first run has made a store.
  ///   - setUp: makes the store of a first run.
  ///   - wake: ends the loop's wait for a key, from whichever thread.
  init(counter: sending Counter?, setUp: OfficeSetUp, wake: @escaping @Sendable () -> Void) {
    exchange = Exchange(wake: wake)
    self.setUp = setUp
    try? counter?.store.waitAtMost(seconds: Self.longestTry)
    let counter = Mutex(counter)
    let place = Place(counter)
    Thread.detachNewThread { [exchange] in Self.work(at: place, exchange, setUp) }
  }

  /// Where the counter is; only the office's thread goes there.
  private final class Place: Sendable {
    let counter: Mutex<Counter?>

    init(_ counter: consuming sending Mutex<Counter?>) { self.counter = counter }
  }

  private static func work(at place: Place, _ exchange: Exchange, _ setUp: OfficeSetUp) {
    while true {
      switch exchange.next() {
      case .request(let request, let number):
        place.counter.withLock { counter in
          guard let counter else { return }
          exchange.finish(
            .answered(
              number,
              Result { () throws(CounterFailure) in try counter.answer(request) }))
        }
      case .setUp(let new):
        place.counter.withLock { counter in
          do throws(CounterFailure) {
            let made = try setUp.make(new)
            try? made.store.waitAtMost(seconds: longestTry)
            exchange.finish(.isSetUp(.success(OfficeFacts(made))))
            counter = made
          } catch {
            exchange.finish(.isSetUp(.failure(error)))
          }
        }
      case .copy:
        guard let copying = place.counter.withLock({ $0?.dailyCopying }) else { continue }
        Thread.detachNewThread {
          exchange.finish(.copied(Result { () throws(CounterFailure) in try copying() }))
        }
      case nil: continue
      }
    }
  }

  func ask(_ request: OfficeRequest, _ number: Int) { exchange.put(.request(request, number)) }

  func setUp(_ new: NewStore) { exchange.put(.setUp(new)) }

  func copyStore() { exchange.put(.copy) }

  func start(_ job: @escaping @Sendable () -> WorkDone) {
    Thread.detachNewThread { [exchange] in exchange.finish(job()) }
  }

  func takeDone() -> [WorkDone] { exchange.takeDone() }

  func waitForDone(atMost time: Duration) {
    exchange.waitForDone(until: .now() + time / .seconds(1))
  }
}
