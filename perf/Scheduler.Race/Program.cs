using Scheduler.Race;

return await RaceApp.RunAsync(args).ConfigureAwait(false);
