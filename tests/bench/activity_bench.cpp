// How long the activity log takes: adding entries one by one (each waits for the disk) and many at a time (what is left without the disk), proofs
// among all of them, a segment, verifying everything. Usage: bench_activity [ENTRIES] [FOLDER]; JSON, one line a figure.
#include "models/activity/log.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

Act act(qint64 number)
{
    return {ActKind::RecordOpen, ActOutcome::Done, u"jo"_s, {{u"communication"_s, u"cm-%1"_s.arg(number * 7919 % 1'000'003)}}, {{u"pages"_s, number % 9}}};
}

template <class T> T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void tell(const QString& name, double value, const QString& unit)
{
    QTextStream(stdout) << u"{\"figure\":\"%1\",\"value\":%2,\"unit\":\"%3\"}"_s.arg(name, QString::number(value, 'g', 6), unit) << Qt::endl;
}

double median(std::vector<double> all)
{
    std::ranges::sort(all);
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const qint64 entries = words.value(1, u"1000000"_s).toLongLong();
    QTemporaryDir made;
    const SystemClock clock;
    auto log = *activity::Log::open(words.value(2, made.path()), clock);
    QElapsedTimer timer;
    constexpr qint64 atOnce = 1000;
    double last = 0;
    QElapsedTimer whole;
    whole.start();
    for (qint64 n = 0; n < entries; n += atOnce) {
        std::vector<Act> acts;
        for (qint64 i = 0; i < std::min(atOnce, entries - n); ++i) {
            acts.push_back(act(n + i));
        }
        timer.start();
        got(log->note(std::move(acts)));
        last = double(timer.nsecsElapsed()) / 1e6;
    }
    tell(u"append, of many at a time"_s, double(whole.nsecsElapsed()) / 1e6 / double(entries), u"ms each"_s);
    tell(u"append, the last thousand"_s, last / double(atOnce), u"ms each"_s);
    std::vector<double> singles;
    for (int i = 0; i < 200; ++i) {
        timer.start();
        got(log->note({act(i)}));
        singles.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(u"append, one by one with the disk"_s, median(singles), u"ms, median"_s);
    const seal::SigningKey key = seal::SigningKey::made();
    timer.start();
    const activity::TreeHead head = got(log->sign(key));
    tell(u"sign a head"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    std::vector<double> proofs;
    for (int i = 0; i < 500; ++i) {
        timer.start();
        got(log->inclusionFile((qint64(i) * 104'729) % head.size));
        proofs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(u"proof of an entry"_s, median(proofs), u"ms, median"_s);
    tell(u"proof of an entry, the slowest"_s, *std::ranges::max_element(proofs), u"ms"_s);
    timer.start();
    const activity::LogVerdict verdict = got(log->verify());
    tell(u"verify all"_s, double(timer.nsecsElapsed()) / 1e9, u"s"_s);
    timer.start();
    got(log->count({}));
    tell(u"count all"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    timer.start();
    got(log->list({}));
    tell(u"list the newest 200"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    tell(u"on the disk"_s, double(QFileInfo(log->path()).size()) / double(head.size), u"bytes an entry"_s);
    return verdict.holds() ? 0 : 1;
}
