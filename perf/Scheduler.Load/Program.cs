using System.CommandLine;
using Scheduler.Load;

var url = new Option<string>("--url") { Description = "Address of the worker.", Required = true };
var key = new Option<string>("--key") { Description = "Text of a planner's key.", Required = true };
var scenario = new Option<string>("--scenario") { Description = "Hash of a stored scenario that is solved meanwhile, and asked for.", Required = true };
var clients = new Option<int>("--clients") { Description = "Clients at a time.", DefaultValueFactory = _ => 50 };
var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 300 };
var root = new RootCommand("Lets many clients read from and submit to a worker, and measures how long it takes to answer.") { url, key, scenario, clients, seconds };
root.SetAction(async (parsed, cancelled) =>
{
    var run = new LoadRun(
        new Uri(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(key), parsed.GetRequiredValue(scenario), parsed.GetValue(clients), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
    var (answers, solving) = await run.RunAsync(cancelled);
    Console.WriteLine(LoadTable.Of(answers));
    Console.WriteLine(solving);
    return answers.Count == 0 || answers.Any(answer => !answer.IsGood) ? 1 : 0;
});
return await root.Parse(args).InvokeAsync();
