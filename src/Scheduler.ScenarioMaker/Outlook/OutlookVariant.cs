using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>One of several outlooks of a draft.</summary>
/// <param name="Id">Also the name of its table.</param>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Rows">City is an id here.</param>
public sealed record OutlookVariant(string Id, LocalizedText Name, int Weight, ImmutableArray<OutlookRow> Rows)
{
    public string File => $"{Id}.csv";
}
