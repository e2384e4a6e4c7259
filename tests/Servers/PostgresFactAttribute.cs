namespace Scheduler.Testing;

/// <summary>A test that needs PostgreSQL. Without it the test is shown as skipped on a developer's machine; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!PostgresServer.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true") Skip = PostgresServer.HowToInstall;
    }
}
