// How long it takes to say how equal two renditions are, and how much memory the readers and this program take for it: letters of 1, 20 and 200
// pages, all of it a line lower (every page is looked at, and differs), and the same with other properties alone (none is).
#include "models/evidence/comparison/sameness_verdict.h"
#include "models/reading/reader_pool.h"
#include "tests/support/pdf_maker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> letter(int pages)
{
    QList<QStringList> all;
    for (int page = 0; page < pages; ++page) {
        QStringList lines;
        for (int line = 0; line < 45; ++line) {
            lines << u"Page %1, line %2: a monthly account fee of %3.50 EUR is charged for your account"_s.arg(page + 1).arg(line + 1).arg(line);
        }
        all << lines;
    }
    return all;
}

qint64 peakKiB(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return usage.ru_maxrss;
}

void measure(QTextStream& out, const QString& name, const QByteArray& left, const QByteArray& right)
{
    reading::ReaderSettings settings;
    settings.program = qEnvironmentVariable("CF_BIN", QCoreApplication::applicationDirPath()) + u"/counterfoil-reader"_s;
    QElapsedTimer timer;
    timer.start();
    Result<Sameness> told = fail(ErrorKind::Cancelled, u"not asked"_s);
    {
        reading::ReaderPool pool(settings);
        auto future = evidence::samenessOf(pool, pool, {left, {}, {}}, {right, {}, {}});
        future.waitForFinished();
        told = future.result();
    } // the readers have ended, and what they took at most is known
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    out << name << ": " << (told ? QString(codeOf(told->verdict)) : told.error().detail) << ", " << QString::number(seconds, 'f', 2) << " s; the largest reader so far "
        << peakKiB(RUSAGE_CHILDREN) / 1024 << " MiB, this program " << peakKiB(RUSAGE_SELF) / 1024 << " MiB" << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    for (const int pages : {1, 20, 200}) {
        const QByteArray base = test::pdf(letter(pages));
        QList<QStringList> one = letter(pages);
        one.back().back() = u"and one line that is another one"_s;
        measure(out, u"%1 page(s), other properties"_s.arg(pages), base, test::pdf(letter(pages), {.title = "another"}));
        measure(out, u"%1 page(s), one line differs"_s.arg(pages), base, test::pdf(one));
        QList<QStringList> shifted = letter(pages);
        for (QStringList& page : shifted) {
            page.prepend({}); // all of it stands a line lower
        }
        measure(out, u"%1 page(s), every page looked at"_s.arg(pages), base, test::pdf(shifted));
    }
    return 0;
}
