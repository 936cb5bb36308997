@echo off
rem Runs Maven for this project: from the address in MVNW_REPOURL, or the one that is installed.
setlocal enabledelayedexpansion
set "VERSION=3.9.11"

if not "%MVNW_REPOURL%"=="" (
  set "TARGET=%USERPROFILE%\.m2\wrapper\dists\sheaf-apache-maven-%VERSION%"
  if not exist "!TARGET!\bin\mvn.cmd" (
    set "PARENT=%USERPROFILE%\.m2\wrapper\dists"
    if not exist "!PARENT!" mkdir "!PARENT!"
    set "WORK=!PARENT!\.download.!RANDOM!"
    mkdir "!WORK!"
    curl -fsSL -o "!WORK!\maven.zip" "%MVNW_REPOURL%/org/apache/maven/apache-maven/%VERSION%/apache-maven-%VERSION%-bin.zip" || (
      echo Maven could not be fetched from MVNW_REPOURL ^(%MVNW_REPOURL%^). 1>&2
      rmdir /s /q "!WORK!"
      exit /b 1
    )
    tar -xf "!WORK!\maven.zip" -C "!WORK!" || exit /b 1
    move "!WORK!\apache-maven-%VERSION%" "!TARGET!" >nul
    rmdir /s /q "!WORK!"
  )
  set "MAVEN=!TARGET!\bin\mvn.cmd"
) else (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo Maven was not found: install it so that mvn is on the path, or set MVNW_REPOURL to the address of a Maven repository to fetch it from. 1>&2
    exit /b 1
  )
  set "MAVEN=mvn"
)

cd /d "%~dp0"
call "%MAVEN%" %*
exit /b %ERRORLEVEL%
