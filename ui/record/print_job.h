// One document printed with its cover sheet, a page at a time so that the window stays alive.
#pragma once

#include "models/domain/act.h"
#include "models/domain/ports/document_reader.h"

#include <QObject>
#include <QPrinter>

#include <memory>

class QPainter;
class QTextDocument;

namespace cf::ui {

struct PrintContent {
    QString coverHtml; ///< empty for none
    QString footer;
    // Pages of a PDF …
    QByteArray pdf;
    std::vector<PageSize> sizes; ///< of the pages to print; empty when it is not a PDF
    int firstPage = 0;           ///< within the file, from 0
    // … or text.
    QString html, text;
    std::vector<ActSubject> of = {}; ///< for the activity log
};

/// Lives until finished(). The page range of the printer counts the pages of the document, without the cover.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    PrintJob(DocumentReader& reader, std::unique_ptr<QPrinter> printer, PrintContent content,
             QObject* parent = nullptr);
    ~PrintJob() override;

    void start();
    void cancel(); ///< ends with finished(false, …) after the page at hand

Q_SIGNALS:
    void progressed(int page, int pages);
    void finished(bool printed, const QString& problem); ///< problem is empty when it was cancelled

private:
    void begin();
    bool wanted(int page) const; ///< from 0, of the document
    void makeText();
    void next();
    void printCover();
    void printTextPage(int page);
    void askPage(int page);
    void printImage(int page, const PageImage& image);
    void startPage();
    void drawFooter(int page, int pages);
    void end(bool printed, const QString& problem);
    QRectF body() const; ///< in device pixels, without the footer
    QRectF textBody() const;
    int pages() const;

    DocumentReader& m_reader;
    std::unique_ptr<QPrinter> m_printer;
    PrintContent m_content;
    std::unique_ptr<QPainter> m_painter;
    std::unique_ptr<QTextDocument> m_text;
    int m_page = 0;
    bool m_first = true, m_cancelled = false, m_ended = false;
};

} // namespace cf::ui
