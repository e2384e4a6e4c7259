using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Claims;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Keys;
using Scheduler.Store.Ledger;
using Scheduler.Store.Proposals;
using Scheduler.Worker.Access;
using Scheduler.Worker.Ledger;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>The books of due and done days: balances, new entries, applications, and the book as a file.</summary>
internal static class LedgerEndpoints
{
    private const int MostEntries = 1_000;

    private const int MostPerPage = 500;

    /// <summary>Faults of a version that are told beside what they lead to.</summary>
    private const int MostTold = 5;

    private static readonly string[] Formats = ["json", "csv"];

    /// <summary>The same book gives the same archive.</summary>
    private static readonly DateTimeOffset ArchiveTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/scenarios/{id}/ledger").WithTags("Ledger");
        group.MapGet("/", ReadAsync).Produces<LedgerView>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("The accounts of a book at the end of a day, by the last version of the scenario. With format=csv a table, which is an export and stands in the audit.");
        group.MapGet("/entries", async Task<IResult> (string id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Scenarios.LatestAsync(id, cancelled).ConfigureAwait(false) is null
                    ? Problems.NotFound("Scenario", id)
                    : TypedResults.Ok(LedgerEntriesView.Of(await store.Ledger.EntriesAsync(id, cancelled).ConfigureAwait(false))))
            .Produces<LedgerEntriesView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("All entries of a book, first entry first.");
        group.MapPost("/entries", AppendAsync).RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner))
            .Produces<LedgerEntriesView>(StatusCodes.Status201Created).Produces<LedgerApplicationView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Adds entries, all or none. Where the terms ask for an approval of one of them, all become an application (202) and wait for it.");
        group.MapGet("/ledger.csv", FileAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The book as ledger.csv. Each download is an export and stands in the audit.");
        group.MapPut("/ledger.csv", TakeOverAsync).RequireAuthorization(AccessRules.PolicyOf(KeyRole.Approver)).Accepts<Stream>("text/csv").Produces<LedgerEntriesView>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Takes over a ledger.csv that begins with the whole book: what stands behind it is added, with the approvals that it names.");
        group.MapGet("/folder.zip", FolderAsync).Produces(StatusCodes.Status200OK, contentType: "application/zip").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The last version of the scenario with the book in it, zipped, as the command reads it. Each download is an export and stands in the audit.");
        group.MapGet("/applications", async (string id, SchedulerStore store, CancellationToken cancelled, bool pending = false) =>
                (await store.Ledger.ListApplicationsAsync(id, pending ? ProposalState.Pending : null, MostPerPage, cancelled).ConfigureAwait(false)).Select(LedgerApplicationView.Of))
            .WithSummary("Applications for entries, newest first; with pending=true only those that wait.");
        MapDecision<LedgerApprovalBody>("approve", "Approves an application: its entries come into the book.", ApproveAsync).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        MapDecision<DecisionBody>("reject", "Rejects an application.", RejectAsync);

        RouteHandlerBuilder MapDecision<T>(
            string verb, string summary, Func<LedgerApplication, T, ClaimsPrincipal, SchedulerStore, CancellationToken, Task<IResult>> decide) =>
            group.MapPost($"/applications/{{number:long}}/{verb}", async Task<IResult> (
                    string id, long number, T body, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled) =>
                    await store.Ledger.FindApplicationAsync(number, cancelled).ConfigureAwait(false) is { } application && application.ScenarioId == id
                        ? await decide(application, body, user, store, cancelled).ConfigureAwait(false)
                        : Problems.NotFound("LedgerApplication", number))
                .RequireAuthorization(AccessRules.PolicyOf(KeyRole.Approver)).Produces<LedgerApplicationView>()
                .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).WithSummary(summary);
    }

    private static async Task<IResult> ReadAsync(
        string id, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled, string? asOf = null, string? line = null, string format = "json")
    {
        var faults = new List<(string Field, LocalizedText Fault)>();
        if (!Formats.Contains(format)) faults.Add(("format", WorkerText.Of("NoFormat", format, string.Join(", ", Formats))));
        LocalDate? day = asOf is not null && LocalDatePattern.Iso.Parse(asOf) is { Success: true, Value: var parsed } ? parsed : null;
        if (asOf is not null && day is null) faults.Add(("asOf", WorkerText.Of("NoDate", asOf)));
        using var book = await StoredBook.OpenAsync(store, id, cancelled).ConfigureAwait(false);
        if (book is null) return Problems.NotFound("Scenario", id);
        LocalizedText[] notes = book.ForeignEntry() is { } foreign ? [ForeignText(book, foreign)] : [];
        var read = book.Read(book.Csv);
        if (read.Scenario is not { } scenario)
            return Problems.Conflict(FaultSentences.Joined([WorkerText.Of("LedgerUnfit", book.Version.Number), .. read.Faults.Take(MostTold).Select(FaultSentences.Of)]));
        if (scenario.LedgerTerms is not { } terms) return Problems.NotFound("Ledger", id);
        var lines = ScenarioBook.LinesOf(scenario);
        if (line is not null && !lines.Contains(line)) faults.Add(("line", WorkerText.Of("LedgerLine", line, string.Join(", ", lines))));
        if (faults.Count > 0) return Problems.Wrong(faults);

        var statement = ScenarioBook.Settle(scenario, terms, line, day);
        if (format == "json") return TypedResults.Ok(LedgerView.Of(book, statement, notes));
        await ExportedAsync(store, user, id, "accounts.csv", cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(LedgerCsv.Bytes(scenario, statement.AsOf, statement.Accounts), "text/csv; charset=utf-8", $"{id}-accounts.csv");
    }

    private static async Task<IResult> AppendAsync(string id, LedgerAppendBody body, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        var faults = new List<(string Field, LocalizedText Fault)>();
        if (body.Head is not >= 0) faults.Add(("head", WorkerText.Of("LedgerHead")));
        var asked = body.Entries.IsDefault ? 0 : body.Entries.Length;
        if (asked is 0 or > MostEntries) faults.Add(("entries", WorkerText.Of("LedgerCount", asked, MostEntries)));
        if (faults.Count > 0) return Problems.Wrong(faults);
        using var book = await StoredBook.OpenAsync(store, id, cancelled).ConfigureAwait(false);
        if (book is null) return Problems.NotFound("Scenario", id);
        if (body.Head != book.Head) return await MovedOnAsync(store, id, cancelled).ConfigureAwait(false);
        if (book.ForeignEntry() is { } foreign) return Problems.Conflict(ForeignText(book, foreign));
        var check = LedgerCheck.Of(book, body.Entries, approvedBy: null);
        if (!check.Faults.IsEmpty) return Problems.Wrong(check.Faults);

        var actor = AccessRules.ActorOf(user);
        if (check.NeedsApproval)
        {
            var application = await store.Ledger.ApplyAsync(id, JsonSerializer.Serialize(body.Entries, JsonSerializerOptions.Web), actor, cancelled).ConfigureAwait(false);
            return TypedResults.Accepted($"/api/scenarios/{id}/ledger/applications", LedgerApplicationView.Of(application));
        }

        if (!await store.Ledger.AppendAsync(id, book.Head, check.Rows, actor, cancelled).ConfigureAwait(false)) return await MovedOnAsync(store, id, cancelled).ConfigureAwait(false);
        return TypedResults.Created($"/api/scenarios/{id}/ledger/entries", await AddedAsync(store, book, check.Rows.Length, cancelled).ConfigureAwait(false));
    }

    private static async Task<IResult> ApproveAsync(
        LedgerApplication application, LedgerApprovalBody body, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        if (application.State != ProposalState.Pending) return DecidedBefore(application);
        using var book = (await StoredBook.OpenAsync(store, application.ScenarioId, cancelled).ConfigureAwait(false))!;
        if (book.ForeignEntry() is { } foreign) return Problems.Conflict(ForeignText(book, foreign));

        // Others may have come into the book since it was made.
        var entries = JsonSerializer.Deserialize<ImmutableArray<NewLedgerEntryBody?>>(application.Request, JsonSerializerOptions.Web);
        var check = LedgerCheck.Of(book, entries, body.ApprovedBy ?? user.Identity!.Name!);
        if (!check.Faults.IsEmpty) return Problems.Wrong(check.Faults);
        return await DecidedAsync(
            store, application, await store.Ledger.ApproveAsync(application.Id, book.Head, check.Rows, AccessRules.ActorOf(user), body.Note ?? "", cancelled).ConfigureAwait(false),
            cancelled).ConfigureAwait(false);
    }

    private static async Task<IResult> RejectAsync(LedgerApplication application, DecisionBody body, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled) =>
        await DecidedAsync(
            store, application, await store.Ledger.RejectAsync(application.Id, AccessRules.ActorOf(user), body.Note ?? "", cancelled).ConfigureAwait(false), cancelled).ConfigureAwait(false);

    private static async Task<IResult> DecidedAsync(SchedulerStore store, LedgerApplication application, Decision decision, CancellationToken cancelled) => decision switch
    {
        Decision.Taken => TypedResults.Ok(LedgerApplicationView.Of((await store.Ledger.FindApplicationAsync(application.Id, cancelled).ConfigureAwait(false))!)),
        Decision.Unknown => Problems.NotFound("LedgerApplication", application.Id),
        Decision.DecidedBefore => DecidedBefore(application),
        _ => await MovedOnAsync(store, application.ScenarioId, cancelled).ConfigureAwait(false),
    };

    private static async Task<IResult> FileAsync(string id, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        if (await store.Scenarios.LatestAsync(id, cancelled).ConfigureAwait(false) is null) return Problems.NotFound("Scenario", id);
        var entries = await store.Ledger.EntriesAsync(id, cancelled).ConfigureAwait(false);
        await ExportedAsync(store, user, id, LedgerEntriesCsv.LedgerFile, cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(LedgerEntriesCsv.BytesOfRows(entries.Select(entry => entry.Row)), "text/csv; charset=utf-8", LedgerEntriesCsv.LedgerFile);
    }

    private static async Task<IResult> TakeOverAsync(string id, HttpRequest request, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy, cancelled).ConfigureAwait(false);
        using var book = await StoredBook.OpenAsync(store, id, cancelled).ConfigureAwait(false);
        if (book is null) return Problems.NotFound("Scenario", id);
        var read = book.Read(copy.ToArray());
        if (read.Scenario is not { } scenario) return Problems.Wrong(read.Faults.Select(fault => (fault.File, FaultSentences.Of(fault))));
        var other = book.FirstOther(scenario.LedgerEntries) ?? scenario.LedgerEntries.Length + 1;
        if (other <= book.Head) return Problems.Conflict(WorkerText.Of("LedgerOther", other, book.Head));
        var problems = LedgerCheck.ProblemsOf(scenario, _ => LedgerEntriesCsv.LedgerFile);
        if (!problems.IsEmpty) return Problems.Wrong(problems);

        ImmutableArray<string> rows = [.. scenario.LedgerEntries.Skip(book.Head).Select(entry => LedgerEntriesCsv.Row(entry))];
        if (!rows.IsEmpty && !await store.Ledger.AppendAsync(id, book.Head, rows, AccessRules.ActorOf(user), cancelled).ConfigureAwait(false))
            return await MovedOnAsync(store, id, cancelled).ConfigureAwait(false);
        return TypedResults.Ok(await AddedAsync(store, book, rows.Length, cancelled).ConfigureAwait(false));
    }

    private static async Task<IResult> FolderAsync(string id, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        using var book = await StoredBook.OpenAsync(store, id, cancelled).ConfigureAwait(false);
        if (book is null) return Problems.NotFound("Scenario", id);
        var files = await book.FilesAsync(store, cancelled).ConfigureAwait(false);
        await ExportedAsync(store, user, id, "folder.zip", cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(await ArchiveAsync(files, cancelled).ConfigureAwait(false), "application/zip", $"{id}.zip");
    }

    private static async Task<byte[]> ArchiveAsync(ImmutableArray<StoredFile> files, CancellationToken cancelled)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name);
                entry.LastWriteTime = ArchiveTime;
                var stream = await entry.OpenAsync(cancelled).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    await stream.WriteAsync(file.Bytes, cancelled).ConfigureAwait(false);
                }
            }
        }

        return bytes.ToArray();
    }

    // Those just now: others may have come behind them already.
    private static async Task<LedgerEntriesView> AddedAsync(SchedulerStore store, StoredBook book, int count, CancellationToken cancelled) =>
        LedgerEntriesView.Of([.. (await store.Ledger.EntriesAsync(book.Version.ScenarioId, cancelled).ConfigureAwait(false)).Take(book.Head + count)], book.Head);

    private static Task ExportedAsync(SchedulerStore store, ClaimsPrincipal user, string id, string file, CancellationToken cancelled) =>
        store.Audit.AppendAsync(AccessRules.ActorOf(user), "ledger.exported", $"ledger {id}", file, cancelled);

    private static async Task<IResult> MovedOnAsync(SchedulerStore store, string id, CancellationToken cancelled) =>
        Problems.Conflict(WorkerText.Of("LedgerMovedOn", (await store.Ledger.EntriesAsync(id, cancelled).ConfigureAwait(false)).Length));

    private static IResult DecidedBefore(LedgerApplication application) => Problems.Conflict(WorkerText.Of("LedgerDecidedBefore", application.Id));

    private static LocalizedText ForeignText(StoredBook book, int entry) => WorkerText.Of("LedgerForeign", book.Version.Number, entry);
}
