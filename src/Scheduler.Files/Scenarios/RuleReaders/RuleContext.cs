using Scheduler.Domain.Calendar;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>What the reader of a rule may look up.</summary>
internal sealed record RuleContext(Facts Facts, KnownWindows Windows, KnownSources Sources, FaultCollector Faults)
{
    /// <summary>The window under the key <c>window</c>; one without days after a fault.</summary>
    public Window Window(YamlCursor rule) => Windows.Find(rule.Reference("window", Windows.Names));

    /// <summary>Notes a fault when more days are asked for than a window has.</summary>
    public void CheckFits(YamlCursor rule, string key, int days, Window window)
    {
        if (!window.Days.IsEmpty && days > window.Days.Count)
            Faults.Add(FaultKind.DaysAboveWindow, rule.PlaceOf(key), $"{days}", window.Name, window.Days.Count);
    }
}
