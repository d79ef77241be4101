// What leaves a comparison: a report (HTML, PDF), JSON, a print.
#pragma once

#include "ui/compare/compare_presenter.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace cf::ui {

enum class CompareFormat { Html, Pdf, Json };

class CompareOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`. presenter: outlives it.
    CompareOutput(ComparePresenter& presenter, QWidget* over);

    void askAndExport(CompareFormat format);
    /// Answered by told(); the file is there whole or not at all.
    void write(CompareFormat format, const QString& path);
    void askAndPrint();
    void print(QPrinter& printer);
    QByteArray bytes(CompareFormat format) const;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QString report() const;
    ComparePresenter& m_presenter;
    QWidget* m_over;
};

} // namespace cf::ui
