namespace Scheduler.Optimization.Tests.Models;

/// <summary>A test that needs CBC. Without it the test is shown as skipped on a developer's machine; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CbcFactAttribute : FactAttribute
{
    public CbcFactAttribute()
    {
        if (!Cbc.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true") Skip = Cbc.HowToInstall;
    }
}
