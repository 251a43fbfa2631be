import Foundation
import Reception
import Synchronization

/// What takes long is done beside the screen's thread, so that letters echo and the clock goes on:
/// printing programs, PDF, copies of the store. A job touches no screen; what came of it is taken by
/// the loop.
protocol Worker: AnyObject {
  /// Begins a job; jobs do not wait for each other.
  func start(_ job: @escaping @Sendable () -> WorkDone)

  /// What was finished since the last call, in the order in which it was.
  func takeDone() -> [WorkDone]
}

/// What came of a job.
enum WorkDone: Sendable {
  case printed(Result<Void, CounterFailure>)
  /// The path of the file.
  case filed(Result<String, CounterFailure>)
  case printers([String])
  /// Whether a daily copy was made; false when there was nothing to do.
  case copied(Result<Bool, CounterFailure>)
}

/// Said by the clerk to a job that is under way.
final class GivingUp: Sendable {
  private let isSaid = Atomic(false)

  func say() { isSaid.store(true, ordering: .relaxed) }

  var isMeant: Bool { isSaid.load(ordering: .relaxed) }
}

/// A thread for each job.
final class ThreadWorker: Worker {
  private let done = Done()
  /// Wakes the loop from whichever thread.
  private let wake: @Sendable () -> Void

  private final class Done: Sendable {
    let list = Mutex<[WorkDone]>([])
  }

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func start(_ job: @escaping @Sendable () -> WorkDone) {
    Thread.detachNewThread { [done, wake] in
      let outcome = job()
      done.list.withLock { $0.append(outcome) }
      wake()
    }
  }

  func takeDone() -> [WorkDone] {
    done.list.withLock { list in
      defer { list = [] }
      return list
    }
  }
}
