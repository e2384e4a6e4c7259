using System.Text;
using Scheduler.Cli;
using Scheduler.Cli.Surroundings;

// Texts are Chinese whatever the locale's charset says.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var shell = new Shell(
    Terminal.On(Console.Out, Console.IsOutputRedirected),
    Terminal.On(Console.Error, Console.IsErrorRedirected),
    LanguageChoice.Of(args, Environment.GetEnvironmentVariable),
    TimeProvider.System,
    CommandLineText.Of(args),
    Environment.GetEnvironmentVariable("SCHEDULER_DEBUG") == "1");
return await new CliApp(shell).RunAsync(args);
