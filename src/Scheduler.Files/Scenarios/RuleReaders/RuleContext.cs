using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>What the reader of a rule may look up.</summary>
internal sealed record RuleContext(Facts Facts, KnownWindows Windows, KnownSources Sources, FaultCollector Faults)
{
    /// <summary>Reads the selectors inside rules.</summary>
    public SelectorReader Selectors { get; } = new(Facts);

    /// <summary>The window under the key <c>window</c>; one without days after a fault.</summary>
    public Window Window(YamlCursor rule) => Window(rule, "window");

    /// <summary>The window under any key.</summary>
    public Window Window(YamlCursor rule, string key) => Windows.Find(rule.Reference(key, Windows.Names));

    /// <summary>The selector under a key of a rule's own; all lines when it is missing.</summary>
    public LineSelector Selector(YamlCursor rule, string key) => Selectors.Read(rule, key, Faults);

    /// <summary>Notes a fault when more days are asked for than a window has.</summary>
    public void CheckFits(YamlCursor rule, string key, int days, Window window)
    {
        if (!window.Days.IsEmpty && days > window.Days.Count)
            Faults.Add(FaultKind.DaysAboveWindow, rule.PlaceOf(key), $"{days}", window.Name, window.Days.Count);
    }
}
