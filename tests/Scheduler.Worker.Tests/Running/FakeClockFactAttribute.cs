using Scheduler.Testing;

namespace Scheduler.Worker.Tests.Running;

/// <summary>A test that sets the clock of a process. Without the library the test is shown as skipped on a developer's machine; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FakeClockFactAttribute : FactAttribute
{
    public FakeClockFactAttribute()
    {
        if (FakeClock.Library is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "libfaketime is not installed. Install it with: apt-get update && apt-get install -y faketime";
    }

    /// <summary>Whether it needs PostgreSQL too.</summary>
    public bool NeedsPostgres
    {
        get => field;
        init
        {
            field = value;
            if (value) Skip ??= new PostgresFactAttribute().Skip;
        }
    }
}
