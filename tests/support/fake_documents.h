// Bytes, a reader and a verification that say what a test wants.
#pragma once

#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "models/domain/ports/verification.h"

#include <QHash>
#include <QImage>
#include <QPainter>

namespace cf::test {

class FakeContent final : public ContentSource
{
public:
    QFuture<Result<QByteArray>> content(SourceRef source, qint64) override
    {
        ++asked;
        if (error) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(*error, QStringLiteral("as told"))));
        }
        if (!files.contains(source.nativeId)) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(fail(ErrorKind::NotFound, source.nativeId)));
        }
        return QtFuture::makeReadyFuture(Result<QByteArray>(files.value(source.nativeId)));
    }
    QHash<QString, QByteArray> files; ///< by native id
    std::optional<ErrorKind> error;
    int asked = 0;
};

/// Pages of lines: every word stands in a row of words, and a page looks like its words.
class FakeReader final : public DocumentReader
{
public:
    QFuture<Result<Extraction>> read(QByteArray, QString, QString) override
    {
        return QtFuture::makeReadyFuture(Result<Extraction>(extraction));
    }
    QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray) override
    {
        if (pages.isEmpty()) {
            return QtFuture::makeReadyFuture(
                Result<std::vector<PageSize>>(fail(ErrorKind::Rejected, QStringLiteral("damaged"))));
        }
        return QtFuture::makeReadyFuture(
            Result<std::vector<PageSize>>(std::vector<PageSize>(size_t(pages.size()), PageSize{595, 842})));
    }
    QFuture<Result<PageImage>> page(QByteArray, int number, double scale) override
    {
        drawn << number;
        QImage image(int(595 * scale), int(842 * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        p.scale(scale, scale);
        QFont font(QStringLiteral("Noto Serif"));
        font.setPixelSize(11);
        p.setFont(font);
        for (const PageWord& word : wordsOf(number)) {
            p.drawText(word.box, Qt::AlignLeft | Qt::AlignVCenter, word.text);
        }
        p.end();
        PageImage made{image.width(), image.height(), int(image.bytesPerLine()), {}};
        made.pixels = QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        return QtFuture::makeReadyFuture(Result<PageImage>(made));
    }
    QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray, int number) override
    {
        return QtFuture::makeReadyFuture(Result<std::vector<PageWord>>(wordsOf(number)));
    }

    QList<QStringList> pages; ///< lines of each
    Extraction extraction;
    QList<int> drawn;

private:
    std::vector<PageWord> wordsOf(int number) const
    {
        std::vector<PageWord> words;
        double y = 70;
        for (const QString& line : pages.value(number)) {
            double x = 60;
            for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
                const double width = 6.2 * double(word.size()) + 2;
                words.push_back({word, QRectF(x, y, width, 14)});
                x += width + 4;
            }
            y += 18;
        }
        return words;
    }
};

class FakeVerification final : public Verification
{
public:
    QFuture<Result<VerificationReport>> verify(std::vector<CommunicationId>, std::stop_token) override
    {
        ++asked;
        return QtFuture::makeReadyFuture(Result<VerificationReport>(report));
    }
    QFuture<Result<VerificationReport>> verify(FixityDraw, std::stop_token) override
    {
        ++asked;
        return QtFuture::makeReadyFuture(Result<VerificationReport>(report));
    }
    VerificationReport report;
    int asked = 0;
};

} // namespace cf::test
