using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Scenarios;
using Scheduler.Worker.Executing;

namespace Scheduler.Worker.Nightly;

/// <summary>The scenario of a night: its last version with what the feed has changed in it. A feed that is late or wrong changes nothing, and is told of.</summary>
/// <param name="Hash">The version to plan.</param>
/// <param name="Horizon">Its planned days.</param>
/// <param name="NoticeUntil">Last day that an issued notice speaks of; null for none.</param>
/// <param name="Notes">What whoever decides about the plan must know of its facts.</param>
internal sealed record NightlyFacts(string Hash, Domain.Calendar.Horizon Horizon, LocalDate? NoticeUntil, ImmutableArray<LocalizedText> Notes)
{
    private const int MostFaults = 5;

    /// <summary>Who adds the versions that come from feeds.</summary>
    private static readonly Actor Nightly = new("nightly");

    /// <exception cref="InvalidDataException">This release finds faults in the last version.</exception>
    public static async Task<NightlyFacts> GatherAsync(SchedulerStore store, StoredScenario latest, string feedFolder, LocalDate today, CancellationToken cancelled)
    {
        using var folder = await ScenarioFolder.OfAsync(store, latest.Hash, cancelled).ConfigureAwait(false);
        var last = folder.Read();
        var (feed, faults) = FeedReader.Read(feedFolder);
        if (feed is null) return Last(faults);

        // The night of a day knows the day before.
        var expected = today.PlusDays(-1);
        if (feed.Day < expected) return Last([NightlyText.Catalog.Format("Feed.Late", feed.Day, expected)]);
        if (feed.Day > today) return Last([NightlyText.Catalog.Format("Feed.Future", feed.Day, today)]);

        foreach (var file in feed.Files) await File.WriteAllBytesAsync(Path.Combine(folder.Path, file.Name), file.Bytes, cancelled).ConfigureAwait(false);
        var read = ScenarioReader.Read(folder.Path);
        if (read.Scenario is not { } tonight)
        {
            var some = read.Faults.Take(MostFaults).Select(fault => new LocalizedText(FaultText.Of(fault, Language.Chinese), FaultText.Of(fault, Language.English)));
            return Last([NightlyText.Catalog.Format("Feed.Wrong", read.Faults.Length), .. some]);
        }

        if (tonight.Id != latest.ScenarioId || tonight.Horizon != last.Horizon) return Last([NightlyText.Catalog.Format("Feed.Other", tonight.Id, latest.ScenarioId)]);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => new StoredFile(Path.GetRelativePath(folder.Path, file).Replace('\\', '/'), File.ReadAllBytes(file)));
        var (stored, _) = await store.Scenarios.AddAsync(
            new NewScenario(tonight.ContentHash, tonight.Id, tonight.Title.Zh, tonight.Title.En, [.. files]), Nightly, cancelled).ConfigureAwait(false);
        return new NightlyFacts(stored.Hash, tonight.Horizon, feed.NoticeUntil, [NightlyText.Catalog.Format("Feed.Good", feed.Day)]);

        NightlyFacts Last(ImmutableArray<LocalizedText> why) =>
            new(latest.Hash, last.Horizon, null, [.. why, NightlyText.Catalog.Format("Feed.LastGood", latest.Number)]);
    }
}
