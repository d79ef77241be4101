// What leaves the page of the outbox: a file with all that is listed, and the list on paper.
#pragma once

#include "ui/outbox/outbox_export_presenter.h"

class QPrinter;

namespace cf::ui {

class OutboxOutput : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPrinted = 2000; ///< rows on paper; a file has them all

    /// Dialogs open over `over`. presenter: outlives it.
    OutboxOutput(const OutboxParts& parts, OutboxPresenter& presenter, QWidget* over);
    void askAndSave(const QString& directory);
    void write(const QString& path); ///< JSON for a name that ends in .json, else CSV
    void askAndPrint();
    void print(QPrinter& printer);
    QString html() const; ///< of the rows that are here, with their scope

Q_SIGNALS:
    void told(const QString& sentence);

private:
    OutboxPresenter& m_presenter;
    OutboxExport m_export;
    QWidget* m_over;
};

} // namespace cf::ui
