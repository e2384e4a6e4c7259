using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Scheduler.Worker.Tests.Running;

/// <summary>A log that keeps what is said to it.</summary>
internal sealed class HeardLog<T> : ILogger<T>
{
    private readonly ConcurrentQueue<string> messages = new();

    public IEnumerable<string> Messages => messages;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        messages.Enqueue(formatter(state, exception));
}
