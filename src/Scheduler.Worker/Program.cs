using Scheduler.Worker;
using Scheduler.Worker.Configuration;

try
{
    var app = await WorkerApp.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (WrongSettingsException wrong)
{
    foreach (var fault in wrong.Faults) await Console.Error.WriteLineAsync(fault);
    return 2;
}
catch (IOException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
