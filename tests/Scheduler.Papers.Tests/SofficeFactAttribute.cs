namespace Scheduler.Papers.Tests;

/// <summary>A test that needs LibreOffice. Without it the test is shown as skipped on a developer's machine; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SofficeFactAttribute : FactAttribute
{
    public SofficeFactAttribute()
    {
        if (Soffice.Program is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = Soffice.HowToInstall;
    }
}
