using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using PulseClarity.Data;
using PulseClarity.Delivery;
using PulseClarity.Mail;
using PulseClarity.Making;
using PulseClarity.Models;
using PulseClarity.Web;

namespace PulseClarity.Work;

/// <summary>Puts the parts together that make and deliver reports.</summary>
internal static class WorkParts
{
    private const string BlobFolder = "blobs";
    private const string MailFolder = "mail";

    /// <summary>What both the site and the workers need: the database, the finished files and the links to them.</summary>
    internal static IServiceCollection AddDelivery(this IServiceCollection services, ShopSettings settings)
    {
        var folder = settings.Database.Folder;
        services.AddSingleton(settings.Database).AddSingleton(settings.Web).AddSingleton(settings.Delivery).AddSingleton(settings.Mail);
        services.AddPooledDbContextFactory<PulseContext>(settings.Database.Configure);
        services.AddSingleton<IBlobStore>(new FolderBlobs(Path.Combine(folder, BlobFolder)));
        services.AddSingleton<ShopAddress>().AddSingleton(parts => ActivatorUtilities.CreateInstance<DownloadLinks>(parts, settings.Delivery.LinkKey ?? LinkKey.Of(folder)));
        return settings.Mail.Host is null
            ? services.AddSingleton<IMailCarrier>(new FolderMail(Path.Combine(folder, MailFolder)))
            : services.AddSingleton<IMailCarrier, SmtpMail>();
    }

    /// <summary>What workers need beside that. All reports of a process share the models, and so their quota.</summary>
    internal static IServiceCollection AddWork(this IServiceCollection services, ShopSettings settings)
    {
        services.AddSingleton(settings.Work).AddSingleton(settings.Models);
        services.AddSingleton(parts => WritingModels.Open(settings.Models, parts.GetRequiredService<TimeProvider>()));
        services.AddSingleton(_ => QueueServers.Open(settings.Database));
        services.AddSingleton<IBackgroundJobClient>(parts => new BackgroundJobClient(parts.GetRequiredService<JobStorage>()));
        services.AddSingleton<Leases>().AddSingleton<ReportMaker>().AddSingleton<ReportJob>();
        services.AddSingleton<MailWriter>().AddSingleton<MailDesk>();
        return services.AddHostedService<QueueServers>().AddHostedService<Dispatcher>();
    }
}
