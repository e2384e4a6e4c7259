using Scheduler.Domain.Text;

namespace Scheduler.Domain.Outlook;

/// <summary>One of several outlooks that are held possible.</summary>
/// <param name="Id">Stable id inside its set.</param>
/// <param name="Name">Such as a measured year or a quantile.</param>
/// <param name="Outlook">Expected PM2.5 by city and day.</param>
/// <param name="Weight">How much it counts beside the others, at least 1.</param>
public sealed record WeightedOutlook(string Id, LocalizedText Name, PollutionOutlook Outlook, int Weight);
