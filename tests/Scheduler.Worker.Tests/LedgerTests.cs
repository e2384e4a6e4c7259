using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>The book of due and done days through the API, on scenarios/book.</summary>
public sealed class LedgerTests
{
    private const string Ledger = "/api/scenarios/book/ledger";

    private static readonly string Book = Repository.Path("scenarios", "book");

    private static byte[] Entries => File.ReadAllBytes(Path.Combine(Book, "ledger.csv"));

    [Fact]
    public async Task Ledger_OfTheExample_GoesInAndOutByteForByteWithTheCommandsBalances()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        using var viewer = await worker.ClientAsync(KeyRole.Viewer);
        await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Book)), HttpStatusCode.Created);

        // The version's own file is not the book before somebody takes it over, and until then nothing can be added.
        var before = await JsonAsync(viewer.GetAsync(Ledger), HttpStatusCode.OK);
        Assert.Equal(0, (int)before["head"]!);
        Assert.Contains("entry 1 ", (string?)Assert.Single(before["notes"]!.AsArray()), StringComparison.Ordinal);
        await JsonAsync(planner.PostAsJsonAsync($"{Ledger}/entries", new { head = 0, entries = new[] { Debt(1) } }), HttpStatusCode.Conflict);
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.PutAsync($"{Ledger}/ledger.csv", new ByteArrayContent(Entries))).StatusCode);

        Assert.Equal(5, (int)(await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", new ByteArrayContent(Entries)), HttpStatusCode.OK))["head"]!);
        Assert.Empty((await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", new ByteArrayContent(Entries)), HttpStatusCode.OK))["entries"]!.AsArray());

        // Out again: the file, the folder, and the same accounts as the command's.
        Assert.Equal(Entries, await viewer.GetByteArrayAsync($"{Ledger}/ledger.csv"));
        using (var archive = new ZipArchive(new MemoryStream(await viewer.GetByteArrayAsync($"{Ledger}/folder.zip"))))
        {
            Assert.Equal(Directory.EnumerateFiles(Book).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
            foreach (var entry in archive.Entries) Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Book, entry.FullName)), await BytesAsync(entry));
        }

        Assert.Equal(await AccountsOfTheCommandAsync(), await viewer.GetByteArrayAsync($"{Ledger}?format=csv&asOf=2026-10-31"));
        var book = await JsonAsync(viewer.GetAsync($"{Ledger}?line=L2"), HttpStatusCode.OK);
        Assert.Equal("2026-11-18", (string?)book["asOf"]);
        var (third, fourth) = (Account(book, "L2", "q3"), Account(book, "L2", "q4"));
        Assert.Equal(("closed", 0m), ((string?)third["state"], (decimal)third["owed"]!));
        Assert.Equal((20.5m, 14m, 6.5m), ((decimal)fourth["due"]!, (decimal)fourth["done"]!, (decimal)fourth["owed"]!));
        Assert.Equal(["2026-10", "2026-11"], fourth["months"]!.AsArray().Select(month => (string?)month!["month"]));
        Assert.Empty(book["problems"]!.AsArray());
        Assert.Empty(book["notes"]!.AsArray());
        var entries = (await JsonAsync(viewer.GetAsync($"{Ledger}/entries"), HttpStatusCode.OK))["entries"]!.AsArray();
        Assert.Equal((5, "correction", 5.5m, 3, "示例厅"), ((int)entries[4]!["seq"]!, (string?)entries[4]!["kind"], (decimal)entries[4]!["days"]!, (int)entries[4]!["corrects"]!, (string?)entries[4]!["approvedBy"]));

        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Equal(
            ["ledger.appended", "ledger.exported", "ledger.exported", "ledger.exported"],
            (await store.Audit.ListAsync(0, 1000)).Select(row => row.Action).Where(action => action.StartsWith("ledger.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Entries_ByPlannerAndApprover_ComeInBehindTheHeadOrAfterAnApproval()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var planner = await TakenOverAsync(worker);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        using var viewer = await worker.ClientAsync(KeyRole.Viewer);
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.PostAsJsonAsync($"{Ledger}/entries", new { head = 5, entries = new[] { Debt(1) } })).StatusCode);

        // Two at once: one is in, the other is told.
        var answers = await Task.WhenAll(Enumerable.Range(1, 2).Select(days => planner.PostAsJsonAsync($"{Ledger}/entries", new { head = 5, entries = new[] { Debt(days) } })));
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains(" 6 ", (string?)(await JsonAsync(Task.FromResult(answers.Single(answer => answer.StatusCode == HttpStatusCode.Conflict)), HttpStatusCode.Conflict))["title"], StringComparison.Ordinal);
        var cancelling = new { date = "2026-11-20", line = "L2", period = "q4", kind = "correction", days = 0, corrects = 6, reason = "重复", document = "更正〔2026〕1号" };
        var added = await JsonAsync(planner.PostAsJsonAsync($"{Ledger}/entries", new { head = 6, entries = new[] { cancelling } }), HttpStatusCode.Created);
        Assert.Equal((7, 1), ((int)added["head"]!, added["entries"]!.AsArray().Count));

        // What the terms want approved waits, and is judged again when it is approved.
        var first = await JsonAsync(planner.PostAsJsonAsync($"{Ledger}/entries", new { head = 7, entries = new[] { Waiver(20) } }), HttpStatusCode.Accepted);
        var second = await JsonAsync(planner.PostAsJsonAsync($"{Ledger}/entries", new { head = 7, entries = new[] { Waiver(2) } }), HttpStatusCode.Accepted);
        Assert.Equal(("pending", "Planner"), ((string?)first["state"], ((string?)first["madeBy"])!.Split(' ')[0]));
        Assert.Equal(7, (int)(await JsonAsync(viewer.GetAsync(Ledger), HttpStatusCode.OK))["head"]!);
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.PostAsJsonAsync(Decide(first, "approve"), new { })).StatusCode);
        Assert.Equal(2, (await JsonAsync(viewer.GetAsync($"{Ledger}/applications?pending=true"), HttpStatusCode.OK)).AsArray().Count);
        Assert.Equal("approved", (string?)(await JsonAsync(approver.PostAsJsonAsync(Decide(first, "approve"), new { approvedBy = "示例厅", note = "fine" }), HttpStatusCode.OK))["state"]);
        await IsWrongAsync(approver.PostAsJsonAsync(Decide(second, "approve"), new { }), "entries[0].days");
        await JsonAsync(approver.PostAsJsonAsync(Decide(first, "reject"), new { note = "" }), HttpStatusCode.Conflict);
        Assert.Equal("rejected", (string?)(await JsonAsync(approver.PostAsJsonAsync(Decide(second, "reject"), new { note = "too much" }), HttpStatusCode.OK))["state"]);
        await JsonAsync(approver.PostAsJsonAsync($"{Ledger}/applications/4711/approve", new { }), HttpStatusCode.NotFound);

        var entry = (await JsonAsync(viewer.GetAsync($"{Ledger}/entries"), HttpStatusCode.OK))["entries"]![7]!;
        Assert.Equal((8, "waiver", "示例厅", (int)first["id"]!), ((int)entry["seq"]!, (string?)entry["kind"], (string?)entry["approvedBy"], (int)entry["application"]!));
        Assert.Equal(0.5m, (decimal)Account(await JsonAsync(viewer.GetAsync(Ledger), HttpStatusCode.OK), "L2", "q4")["due"]!);

        // The file goes on from there: with a row behind all of the book's it is taken over, without one of them it is refused.
        var csv = await viewer.GetStringAsync($"{Ledger}/ledger.csv");
        await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", new ByteArrayContent(Entries)), HttpStatusCode.Conflict);
        var longer = await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", Csv(csv + "9,2026-11-21,L1,q4,opening-credit,0.5,,,换停,示例〔2026〕10号,\n")), HttpStatusCode.OK);
        Assert.Equal((9, 0.5m), ((int)longer["head"]!, (decimal)Assert.Single(longer["entries"]!.AsArray())!["days"]!));
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
    }

    [Fact]
    public async Task Entries_ThatAreWrong_AreToldByFieldInTheCallersLanguage()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var planner = await TakenOverAsync(worker);
        using var approver = await worker.ClientAsync(KeyRole.Approver);

        await IsWrongAsync(PostAsync(new { entries = Array.Empty<object>() }), "entries", "head");
        await IsWrongAsync(PostAsync(new { head = 5, entries = new object?[] { null } }), "entries[0].kind", "entries[0].date", "entries[0].line", "entries[0].period", "entries[0].reason", "entries[0].document");
        await IsWrongAsync(
            PostAsync(new { head = 5, entries = new object[] { Debt(1), new { date = "2026-13-01", line = "L9", period = "q4", kind = "carry", days = 0.3, reason = "a\nb", document = "d" }, Waiver(100) } }),
            "entries[1].date", "entries[1].line", "entries[1].days", "entries[1].toPeriod", "entries[1].reason");
        await IsWrongAsync(PostAsync(new { head = 5, entries = new[] { Debt(1), Waiver(100) } }), "entries[1].days");
        await IsWrongAsync(
            PostAsync(new { head = 5, entries = new object[] { Debt(1), new { date = "2026-11-20", line = "L2", period = "q4", kind = "correction", days = 0, corrects = 6, reason = "r", document = "d" } } }),
            "entries[1].corrects");
        await IsWrongAsync(PostAsync(new { head = 5, entries = new object[] { new { unknown = 1 } } }), "entries[0].unknown");
        await IsWrongAsync(planner.GetAsync($"{Ledger}?line=L9&asOf=today&format=xml"), "asOf", "format", "line");
        var wrong = await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", Csv("seq,date\n")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("ledger.csv", Assert.Single(wrong["errors"]!.AsObject()).Key);

        planner.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("zh-CN"));
        var chinese = await JsonAsync(PostAsync(new { head = 5, entries = new[] { Waiver(100) } }), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("减免", (string?)Assert.Single(chinese["errors"]!["entries[0].days"]!.AsArray()), StringComparison.Ordinal);
        Assert.StartsWith("台账已有新记录：最后一条现为 5。", (string?)(await JsonAsync(PostAsync(new { head = 4, entries = new[] { Debt(1) } }), HttpStatusCode.Conflict))["title"], StringComparison.Ordinal);

        // A version without terms has no book, and one with other periods does not fit it; what was entered can be read all the same.
        await JsonAsync(planner.GetAsync("/api/scenarios/nowhere/ledger"), HttpStatusCode.NotFound);
        await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created);
        Assert.Contains("ledger", (string?)(await JsonAsync(planner.GetAsync("/api/scenarios/tiny/ledger"), HttpStatusCode.NotFound))["title"], StringComparison.Ordinal);
        await IsWrongAsync(planner.PostAsJsonAsync("/api/scenarios/tiny/ledger/entries", new { head = 0, entries = new[] { Debt(1) } }), "entries");
        await JsonAsync(planner.PostAsync("/api/scenarios", WithOnePeriod()), HttpStatusCode.Created);
        Assert.Contains("第 2 版", (string?)(await JsonAsync(planner.GetAsync(Ledger), HttpStatusCode.Conflict))["title"], StringComparison.Ordinal);
        Assert.Equal(5, (await JsonAsync(planner.GetAsync($"{Ledger}/entries"), HttpStatusCode.OK))["entries"]!.AsArray().Count);

        Task<HttpResponseMessage> PostAsync(object body) => planner.PostAsJsonAsync($"{Ledger}/entries", body);
    }

    private static object Debt(int days) =>
        new { date = "2026-11-19", line = "L2", period = "q4", kind = "opening-debt", days, reason = "上年欠停", document = "示例〔2026〕9号" };

    private static object Waiver(decimal days) =>
        new { date = "2026-11-20", line = "L2", period = "q4", kind = "waiver", days, reason = "保供", document = "申请〔2026〕1号" };

    private static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");

    private static string Decide(JsonNode application, string verb) => $"{Ledger}/applications/{application["id"]}/{verb}";

    private static JsonNode Account(JsonNode book, string line, string period) =>
        book["accounts"]!.AsArray().Single(account => (string?)account!["line"] == line && (string?)account["period"] == period)!;

    // A planner's client; the book is in the store.
    private static async Task<HttpClient> TakenOverAsync(WorkerProcess worker)
    {
        var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Book)), HttpStatusCode.Created);
        await JsonAsync(approver.PutAsync($"{Ledger}/ledger.csv", new ByteArrayContent(Entries)), HttpStatusCode.OK);
        return planner;
    }

    // The example with the fourth quarter only, and no file of the book.
    private static ByteArrayContent WithOnePeriod()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.EnumerateFiles(Book).Where(file => Path.GetFileName(file) != "ledger.csv"))
            {
                using var entry = archive.CreateEntry(Path.GetFileName(file)).Open();
                entry.Write(Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("periods: [q3, q4]", "periods: [q4]", StringComparison.Ordinal)));
            }
        }

        return new ByteArrayContent(bytes.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/zip") } };
    }

    private static async Task IsWrongAsync(Task<HttpResponseMessage> sent, params string[] fields)
    {
        var problem = await JsonAsync(sent, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(fields.Order(StringComparer.Ordinal), problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        await using var content = await entry.OpenAsync();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task<byte[]> AccountsOfTheCommandAsync()
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-ledger");
        var file = Path.Combine(folder.FullName, "accounts.csv");
        string[] command = [Path.Combine(AppContext.BaseDirectory, "scheduler.dll"), "ledger", Book, "--as-of", "2026-10-31", "--csv", file];
        using var process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }
}
