using System.Text;
using NodaTime;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;
using Xunit.Abstractions;

namespace Scheduler.Store.Tests;

/// <summary>Random commands go to the store and to <see cref="RunModel"/>; both must answer alike, and hold the same after each.</summary>
public sealed class RunModelTests(ITestOutputHelper output)
{
    private const int Steps = 80;

    [Theory, ClassData(typeof(Kinds))]
    public async Task Store_RandomCommands_DoesWhatTheModelDoes(StoreKind kind)
    {
        var (parked, refused, cancelled, done) = (0, 0, 0, 0);
        for (var seed = 0; seed < 25; seed++)
        {
            await using var test = await TestStore.NewAsync(kind);
            var (random, model) = (new Random(seed), new RunModel());
            var claims = new List<(long Id, long Fence)>();
            for (var step = 0; step < Steps; step++)
            {
                var what = await StepAsync(test.Store.Runs, test, model, random, claims);
                var stored = (await test.Store.Runs.ListAsync(new RunFilter(Most: 1000))).Reverse().ToList();
                var told = $"seed {seed}, step {step}: {what}";
                Assert.True(what.Stored == what.Modelled, told);
                var results = new List<string?>();
                foreach (var run in stored) results.Add(await test.Store.Runs.FileAsync(run.Id, "plan.json") is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
                Assert.True(stored.Zip(results, (run, result) => (run.Id, run.State, run.Attempt, run.Fence, result)).SequenceEqual(model.Runs), told);
                if (what.Stored == nameof(Recording.Refused)) refused++;
            }

            parked += model.Runs.Count(run => run.State == RunState.Parked);
            cancelled += model.Runs.Count(run => run.State == RunState.Cancelled);
            done += model.Runs.Count(run => run.State == RunState.Done);
            Assert.Empty((await test.Store.Audit.VerifyAsync()).Faults);
        }

        var all = $"{done} done, {cancelled} cancelled, {parked} parked, {refused} refused";
        output.WriteLine(all);
        Assert.True(done > 20 && cancelled > 20 && parked > 5 && refused > 50, all);
    }

    private static async Task<(string Name, string Stored, string Modelled)> StepAsync(
        RunStore runs, TestStore test, RunModel model, Random random, List<(long Id, long Fence)> claims)
    {
        var claim = claims.Count == 0 ? (Id: 0L, Fence: 0L) : claims[random.Next(claims.Count)];
        switch (claims.Count == 0 ? random.Next(2) : random.Next(10))
        {
            case 0:
                var (key, priority, attempts) = ($"k{random.Next(6)}", random.Next(3), random.Next(1, 4));
                var (run, isNew) = await runs.SubmitAsync(test.NewRun(key, priority, attempts), TestStore.Tester);
                return ("submit", $"{(run.Id, isNew)}", $"{model.Submit(key, priority, attempts, () => run.Id)}");
            case 1:
            case 2:
                var taken = await test.ClaimAsync();
                if (taken is not null) claims.Add((taken.Id, taken.Fence));
                return ("claim", taken is null ? "" : $"{(taken.Id, taken.Fence)}", $"{model.Claim()}");
            case 3:
                return ($"heartbeat {claim}", $"{await runs.HeartbeatAsync(claim.Id, claim.Fence, Duration.FromHours(1))}", $"{model.Heartbeat(claim.Id, claim.Fence)}");
            case 4:
            case 5:
                var state = random.Next(5) == 0 ? RunState.Failed : RunState.Done;
                var text = $"{claim} {random.Next()}";
                var recording = await runs.CompleteAsync(claim.Id, claim.Fence, TestStore.Done(text) with { State = state });
                return ($"complete {claim}", $"{recording}", $"{model.Complete(claim.Id, claim.Fence, state, text)}");
            case 6:
                return ($"fail {claim}", $"{await runs.FailAttemptAsync(claim.Id, claim.Fence, "e", "")}", $"{model.FailAttempt(claim.Id, claim.Fence)}");
            case 7:
                return ($"release {claim}", $"{await runs.ReleaseAsync(claim.Id, claim.Fence)}", $"{model.Release(claim.Id, claim.Fence)}");
            case 8:
                await runs.CancelAsync(claim.Id, TestStore.Tester);
                model.Cancel(claim.Id);
                return ($"cancel {claim}", "", "");
            default:
                // On a shared database the next claim puts lost runs back; the model does so at once.
                await test.LoseWorkersAsync();
                model.LoseWorkers();
                var next = await test.ClaimAsync();
                if (next is not null) claims.Add((next.Id, next.Fence));
                return ("lose all, claim", next is null ? "" : $"{(next.Id, next.Fence)}", $"{model.Claim()}");
        }
    }
}
