// Reads files through the pool and says how fast: bench_reading [--text] FILE or FOLDER ...
// --text prints what was found in each. Without arguments it makes a PDF of 500 pages.
#include "models/reading/reader_pool.h"
#include "tests/support/pdf_maker.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace cf;
using namespace cf::reading;

namespace {

struct Input {
    QString name;
    QByteArray bytes;
};

std::vector<Input> inputs(const QStringList& places)
{
    std::vector<Input> result;
    const auto add = [&result](const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            result.push_back({path, file.readAll()});
        }
    };
    for (const QString& place : places) {
        if (!QFileInfo(place).isDir()) {
            add(place);
            continue;
        }
        QDirIterator walk(place, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            add(walk.next());
        }
    }
    if (result.empty()) {
        const QStringList lines(
            40, QStringLiteral("A line of an ordinary letter, with a few words in it and a number 4711"));
        result.push_back({QStringLiteral("made.pdf"), test::pdf(QList<QStringList>(500, lines))});
    }
    std::ranges::sort(result, {}, &Input::name);
    return result;
}

void describe(QTextStream& out, const Input& input, const Extraction& found, bool withText)
{
    out << QFileInfo(input.name).fileName() << "  " << textStateCode(found.state) << "  " << found.mime << "  pages "
        << found.pages << "  characters " << found.text.size() << "  html " << found.html.size() << "  "
        << found.encoding << "  " << found.reason << Qt::endl;
    if (!withText) {
        return;
    }
    if (found.mail) {
        out << "  id " << found.mail->messageId << "\n  subject " << found.mail->subject << "\n  date "
            << found.mail->dateText << " = " << found.mail->date.value_or(-1) << " offset "
            << found.mail->dateOffsetMinutes.value_or(-9999) << '\n';
        for (const MailAddress& one : found.mail->from) {
            out << "  from " << one.name << " <" << one.address << ">\n";
        }
        for (const MailAddress& one : found.mail->to) {
            out << "  to " << one.name << " <" << one.address << ">\n";
        }
        for (const MailAttachment& one : found.mail->attachments) {
            out << "  attachment " << one.name << " " << one.mime << " " << one.bytes << '\n';
        }
    }
    out << found.text << "\n--------\n" << found.html << "\n========" << Qt::endl;
}

ReaderSettings settings()
{
    ReaderSettings result;
    result.program =
        qEnvironmentVariable("CF_BIN", QCoreApplication::applicationDirPath()) + QStringLiteral("/counterfoil-reader");
    return result;
}

void timePages(QTextStream& out, const std::vector<Input>& all)
{
    const auto pdf = std::ranges::find_if(all, [](const Input& one) { return one.bytes.startsWith("%PDF"); });
    if (pdf == all.end()) {
        return;
    }
    ReaderPool pool(settings());
    QElapsedTimer timer;
    timer.start();
    pool.page(pdf->bytes, 0, 150.0 / 72).waitForFinished();
    const double cold = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    pool.page(pdf->bytes, 1, 150.0 / 72).waitForFinished();
    out << "first page at 150 dpi, child not yet started: " << cold
        << " ms; the next: " << double(timer.nsecsElapsed()) / 1e6 << " ms" << Qt::endl;
}

void timeStart(QTextStream& out)
{
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 10;
    for (int i = 0; i < times; ++i) {
        ReaderPool pool(settings());
        pool.read("x", QString(), QString()).waitForFinished();
    }
    out << "start of a child to its first answer: " << double(timer.nsecsElapsed()) / 1e6 / times << " ms" << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QStringList places = app.arguments().mid(1);
    const bool withText = places.removeAll(QStringLiteral("--text")) > 0;
    const std::vector<Input> all = inputs(places);
    QTextStream out(stdout);

    timeStart(out);
    timePages(out, all);

    ReaderPool pool(settings());
    pool.read("warm", QString(), QString()).waitForFinished();
    QElapsedTimer timer;
    timer.start();
    std::vector<QFuture<Result<Extraction>>> futures;
    for (const Input& one : all) {
        futures.push_back(pool.read(one.bytes, one.name, QString()));
    }
    for (QFuture<Result<Extraction>>& future : futures) {
        future.waitForFinished();
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    qint64 pages = 0;
    qint64 bytes = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const Result<Extraction> found = futures[i].result();
        if (!found) {
            out << all[i].name << " error " << found.error().detail << Qt::endl;
            continue;
        }
        pages += found->pages;
        bytes += all[i].bytes.size();
        if (!places.isEmpty()) {
            describe(out, all[i], *found, withText);
        }
    }
    out << all.size() << " documents, " << bytes / 1024 << " KiB, " << pages << " pages in " << seconds
        << " s: " << double(pages) / seconds << " pages/s, " << double(all.size()) / seconds << " documents/s"
        << Qt::endl;
    return 0;
}
