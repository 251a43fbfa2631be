print("qabyldau")
