// What leaves a record: a print with its cover sheet, a copy of the bytes, the file dragged out.
#pragma once

#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_presenter.h"

#include <QPointer>
#include <QTemporaryDir>

class QPrinter;
class QWidget;

namespace cf::ui {

class PrintJob;
struct PrintContent;

class RecordOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`.
    RecordOutput(RecordPresenter& presenter, DocumentReader& reader, const Clock& clock, QWidget* over);

    void askAndPrint();
    void print(std::unique_ptr<QPrinter> printer, bool cover, bool copy);
    void cancelPrint();
    bool isPrinting() const { return !m_job.isNull(); }

    void askAndSave();
    /// The evidence sheet; waits until the document was read, since it says what became of its bytes.
    void askAndSaveSheet();
    void writeSheet(const QString& path);
    /// The file under its archived name, written when the drag begins and only when its bytes are right.
    void drag();

Q_SIGNALS:
    void told(const QString& sentence);
    void progressed(int page, int pages);
    void printFinished(bool printed);

private:
    PrintContent contentOf(bool cover, bool copy) const;
    void sheetWritten(const QString& path, const QString& key, const QString& whyUnsigned);

    RecordPresenter& m_presenter;
    DocumentReader& m_reader;
    const Clock& m_clock;
    QWidget* m_over;
    SealedPaperPresenter* m_sheet;
    QString m_sheetPath; ///< wanted while the document is read
    QPointer<PrintJob> m_job;
    std::unique_ptr<QTemporaryDir> m_dragged; ///< kept until the next drag: whoever took it may still read it
};

} // namespace cf::ui
