namespace Scheduler.Worker.Configuration;

/// <summary>The worker does not start with such settings.</summary>
internal sealed class WrongSettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
