using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>The windows of a scenario; the one that spans the horizon comes first.</summary>
/// <param name="complete">Whether the list of windows could be read.</param>
internal sealed class KnownWindows(ImmutableArray<Window> windows, bool complete)
{
    /// <summary>Stands for a window that could not be read; it has no days.</summary>
    public static Window Unknown { get; } = new("", LocalizedText.Same(""), DaySet.Empty);

    public ImmutableArray<Window> All => windows;

    public KnownNames Names { get; } = KnownNames.Of(
        ScenarioFiles.Scenario, [Scenario.HorizonWindowId, .. windows.Select(window => window.Id)], complete);

    public Window Find(string id) => windows.FirstOrDefault(window => window.Id == id) ?? Unknown;
}
